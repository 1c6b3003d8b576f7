; The installer for Windows, for one person and without administrator's rights: iscc /DVersion=0.1.0 restorer.iss
; It has not run yet; docs/packaging.md says what was checked.
#ifndef Version
  #error Say /DVersion=...
#endif

[Setup]
AppId={{6E0C3F0B-9C53-4B0E-8C27-5E2B7F1D9A41}
AppName=Restorer
AppVersion={#Version}
AppVerName=Restorer {#Version}
VersionInfoVersion={#Version}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DefaultDirName={autopf}\Restorer
DefaultGroupName=Restorer
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
SourceDir=.
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\restorer.ico
UninstallDisplayIcon={app}\Restorer.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "projects"; Description: "Open project files (.restorer) with Restorer"
Name: "pictures"; Description: "Offer Restorer for pictures (Open with)"

[InstallDelete]
; What an older version brought must not stay beside the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\Restorer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Restorer"; Filename: "{app}\Restorer.exe"
Name: "{autodesktop}\Restorer"; Filename: "{app}\Restorer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.restorer\OpenWithProgids"; ValueType: string; ValueName: "Restorer.Project"; ValueData: ""; Flags: uninsdeletevalue; Tasks: projects
Root: HKA; Subkey: "Software\Classes\.restorer"; ValueType: string; ValueData: "Restorer.Project"; Flags: uninsdeletevalue; Tasks: projects
Root: HKA; Subkey: "Software\Classes\Restorer.Project"; ValueType: string; ValueData: "Restorer project"; Flags: uninsdeletekey; Tasks: projects
Root: HKA; Subkey: "Software\Classes\Restorer.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\Restorer.exe,0"; Tasks: projects
Root: HKA; Subkey: "Software\Classes\Restorer.Project\shell\open\command"; ValueType: string; ValueData: """{app}\Restorer.exe"" ""%1"""; Tasks: projects
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Restorer"; Flags: uninsdeletekey; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\shell\open\command"; ValueType: string; ValueData: """{app}\Restorer.exe"" ""%1"""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""; Tasks: pictures
Root: HKA; Subkey: "Software\Classes\Applications\Restorer.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""; Tasks: pictures

[Run]
Filename: "{app}\Restorer.exe"; Description: "{cm:LaunchProgram,Restorer}"; Flags: nowait postinstall skipifsilent
