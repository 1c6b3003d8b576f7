<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation>Das Speichern des Ergebnisses als „{path}“ würde das Bild selbst überschreiben.</translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation>Einen anderen Namen wählen oder mit --force und --overwrite-source zusammen darauf bestehen.</translation>
  </message>
  <message>
   <source>the mask</source>
   <translation>die Maske</translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation>die Schutzmaske</translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation>die Maske, die --save-mask speichert</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation>Das Speichern des Ergebnisses als „{path}“ würde {name} überschreiben.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation>Schutzmaske</translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation>Das Speichern der Maske als „{path}“ würde die Ausgangsdatei selbst überschreiben ({name}).</translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation>„{path}“ ist ein Ordner.</translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation>Einen Dateinamen anfügen.</translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation>„{ending}“ ist kein Format, das Restorer schreibt</translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation>die Dateiendung fehlt</translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation>„{name}“ kann nicht gespeichert werden: {has}.</translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation>Den Namen mit {endings} enden lassen.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation>Der Ordner „{folder}“ existiert nicht.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation>„{path}“ existiert bereits.</translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation>Einen anderen Namen wählen oder --force angeben.</translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation>„{path}“ ist schreibgeschützt.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation>In den Ordner „{folder}“ darf nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation>In einem anderen Ordner speichern.</translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation>„{path}“ ist eine Datei, gebraucht wird ein Ordner.</translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation>Einen anderen Ausgabeordner wählen.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation>Das Protokoll der Stapelverarbeitung „{path}“ konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation>Die Ausgangsbilder und die fertigen Ergebnisse sind unversehrt.</translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation>Speicherplatz schaffen oder einen anderen Ordner wählen, dann mit --resume fortsetzen.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation>Das Protokoll der Stapelverarbeitung „{path}“ konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation>Zum Neubeginn die Datei an einen anderen Ort verschieben.</translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation>In {source} befindet sich kein Bild.</translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation>Mit --recursive werden auch Unterordner durchsucht.</translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation>{path} würde von einem Ergebnis überschrieben.</translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation>Einen eigenen Ausgabeordner wählen.</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} ist kein Ordner.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Den Pfad prüfen.</translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation>{target} ist eine Datei, kein Ordner für die Ergebnisse.</translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation>Die Ergebnisse kämen in den Ordner der Ausgangsbilder.</translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation>{masks} enthält die Masken und kann nicht zugleich die Bilder enthalten.</translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation>Die Masken in einem eigenen Ordner ablegen.</translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation>Der Stapel ist in einem anderen Fenster von Restorer geöffnet.</translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation>Er läuft dort weiter.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Das andere Fenster verwenden oder es zuerst schließen.</translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation>Es gibt noch keinen Ordner für die Ergebnisse.</translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation>Zuerst einen wählen.</translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation>„{path}“ würde von einem Ergebnis überschrieben.</translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation>Für die Ergebnisse einen Ordner wählen, der keines der Bilder enthält.</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation>In Restorer ist ein Fehler aufgetreten: {kind}: {error}</translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation>Das Ausgangsbild ist unverändert.</translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation>{before:.2f} dB vorher, {after:.2f} dB nachher, an {exams} Prüfstellen</translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation>„{model}“ hat dieses Bild gelernt: {scores}.</translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation>Dieses Bild zu lernen hat „{model}“ nicht verbessert: {scores}; das Modell wird unverändert verwendet.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>Protect</source>
   <translation>Schützen</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation>Restaurieren mit „{model}“</translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation>Es ist nicht angegeben, wo die Schäden sind.</translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation>Eine Maske oder Rechtecke angeben oder die Schäden suchen lassen.</translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation>In der Maske „{path}“ ist nichts markiert.</translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation>Die Schäden darin weiß markieren.</translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation>In „{path}“ wurden keine Schäden gefunden ({detector}).</translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation>Falls es welche gibt: --sensitivity erhöhen (0 bis 1, automatisch ist 0.5) oder von Hand markieren.</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restaurieren</translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation>Der Prozess, der {name} restaurierte, wurde vom System beendet, wahrscheinlich aus Mangel an Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation>Für dieses Bild wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation>Das Bild einzeln versuchen, mit --jobs 1.</translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation>Schäden suchen</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation>Die {name} hat {other_width} × {other_height} Pixel, das Bild {width} × {height}.</translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation>Eine in der Größe des Bildes verwenden.</translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation>Es ist kein Netz installiert, das Schäden findet.</translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation>Eines (der Name endet auf .safetensors) im Checkpoint-Ordner installieren oder weißliche Schäden per Schwellwert suchen lassen: --detect=whitish.</translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation>„{network}“ ergänzt Fehlstellen; Schäden finden kann es nicht.</translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation>Den Checkpoint einer Schadenserkennung wählen.</translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation>Die Schadenserkennung „{name}“ liefert für dieses Bild keine gültigen Zahlen.</translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation>Die Erkennung per Schwellwert oder einen anderen Checkpoint verwenden.</translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation>{name}: {reason}.</translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation>Einen Wert im zulässigen Bereich wählen.</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Empfindlichkeit</translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation>Wie wenige Anzeichen genügen. Höhere Werte finden mehr, auch mehr Intaktes.</translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation>Mindesthelligkeit</translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation>Nichts Dunkleres als dieser Wert (L*) wird je markiert.</translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation>Höchste Buntheit</translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation>Nichts Bunteres als dieser Wert (CIELAB-Buntheit) wird je markiert.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation>Um mindestens so viel muss eine Stelle heller oder blasser sein als ihre Umgebung.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation>Wie weit die Umgebung einer Stelle betrachtet wird, in Prozent der längeren Bildseite.</translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation>Kleinste Fläche</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation>Stellen mit weniger Pixeln werden ausgelassen.</translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation>Größte Fläche</translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation>Stellen, die größer sind als dieser Anteil des Bildes (in Prozent), werden ausgelassen.</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Lücken schließen</translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation>Auch die kleinen Inseln markieren, die eine Stelle umschließt.</translation>
  </message>
  <message>
   <source>Grow</source>
   <translation>Erweitern</translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation>Das Ergebnis um so viele Pixel erweitern (unter null: verkleinern).</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation>Die längere Bildseite in Pixeln, bei der nach Stellen gesucht wird; Ränder sind immer so fein wie das Bild.</translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation>Wie schwach eine Linie sein darf. Höhere Werte finden mehr, auch mehr Intaktes.</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation>Linien und Punkte finden, die heller sind als ihre Umgebung.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation>Linien und Punkte finden, die dunkler sind als ihre Umgebung.</translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation>Breiteste Linie</translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation>Linien, die breiter sind (in Pixeln), werden ausgelassen.</translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation>Kürzeste Linie</translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation>Linien, die kürzer sind (in Pixeln), werden ausgelassen.</translation>
  </message>
  <message>
   <source>Specks</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation>Neben Linien auch Staub und Punkte finden.</translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation>Größter Punkt</translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation>Punkte mit mehr Pixeln werden ausgelassen.</translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation>Es gibt keine Schadenserkennung „{kind}“.</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Zur Wahl stehen: {known}.</translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation>Eine Maske von {width} × {height} Pixeln passt nicht in {box_width} × {box_height} des Bildes ({picture_width} × {picture_height}).</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Farbverlust</translation>
  </message>
  <message>
   <source>Crack</source>
   <translation>Riss</translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation>Kratzer</translation>
  </message>
  <message>
   <source>Stain</source>
   <translation>Fleck</translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation>Abrieb</translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation>Alte Retusche</translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation>Es gibt keine Schadensklasse „{key}“.</translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation>Es gibt {known}.</translation>
  </message>
  <message>
   <source>the archive</source>
   <translation>das Archiv</translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation>{name} ist zu groß</translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation>{name} endet zu früh</translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation>{name} ist länger als vorgesehen</translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation>{name} fehlt</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>ein Bestandteil</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name} ist beschädigt ({error})</translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation>das Archiv hat zu viele Bestandteile</translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation>ein Bestandteil hat einen unzulässigen Namen ({name!r})</translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation>{name} ist doppelt vorhanden</translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation>{name} ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} ist verschlüsselt</translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation>{name} ist auf unzulässige Weise gepackt</translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation>{name} ist kein Datenfeld</translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation>{name} hat eine andere Form oder einen anderen Typ als vorgesehen</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation>„{name}“ stammt aus einer neueren Version von Restorer ({error}).</translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation>Die Datei mit jener oder einer späteren Version öffnen.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation>„{name}“ ist beschädigt oder kein Projekt: {error}.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation>Die Datei erneut von ihrer Quelle oder aus einer Sicherung holen.</translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation>Das Bild von „{name}“ kann nicht geöffnet werden: {reason}</translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation>Den Namen, den Ordner und dessen Zugriffsrechte prüfen.</translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation>„{name}“ enthält mehr, als in den Arbeitsspeicher dieses Computers passt.</translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation>Andere Programme schließen oder die Datei auf einem Computer mit mehr Arbeitsspeicher öffnen.</translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation>Das Bild von „{name}“ hat {found_width} × {found_height} Pixel mit {found_channels} Kanälen zu {found_depth} Bit, hatte aber {width} × {height} mit {channels} zu {depth}.</translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation>Das Projekt ist unversehrt.</translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation>Das Bild angeben, für das das Projekt angelegt wurde.</translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation>Das Bild liegt im Projekt selbst; es wird nicht darauf verwiesen.</translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation>Die Bilddatei wurde seit dem Öffnen geändert oder entfernt; das Projekt enthält die Pixel in ihrem damaligen Zustand.</translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation>das enthaltene Bild hat nicht die vorgesehene Länge</translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation>das enthaltene Bild ist nicht das, das darin abgelegt wurde</translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation>Die übrigen Seiten liegen in der Dateikopie des Projekts, werden aber nicht exportiert.</translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation>„{path}“ ist nicht das Bild, wie es beim Speichern von „{project}“ war.</translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation>Das Projekt, seine Masken und seine Ergänzungen sind unversehrt.</translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation>Das unveränderte Bild angeben, etwa aus einer Sicherung, oder das geänderte annehmen.</translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation>Das Bild von „{project}“ liegt nicht unter „{where}“.</translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation>Den jetzigen Ort des Bildes angeben.</translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation>Eine Zwischendatei konnte nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Speicherplatz schaffen oder mit RESTORER_CACHE einen Ordner mit genügend Platz angeben.</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>{name} wird gespeichert</translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>„{name}“ konnte nicht gespeichert werden: {error}.</translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation>Es wurde keine Datei geändert.</translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation>Unter einem anderen Namen erneut speichern.</translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation>„{name}“ ist kein Projektname.</translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation>Den Namen mit {ending} enden lassen.</translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation>„{name}“ ist das Bild selbst.</translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation>Es wurde nicht geändert.</translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation>„{name}“ existiert bereits.</translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation>Einen anderen Namen wählen oder das Überschreiben erlauben.</translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation>Die nicht gespeicherte Arbeit in „{name}“ ist in einem anderen Fenster geöffnet.</translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation>Dort weiterarbeiten.</translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation>Keine Content Credentials: Die optionale Bibliothek ist nicht installiert (pip install restorer[c2pa]).</translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation>Keine Content Credentials: In operator.json sind weder Zertifikat noch Schlüssel angegeben.</translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation>Zertifikat oder Schlüssel ist nicht lesbar ({reason})</translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation>Das Bild konnte nicht signiert werden: {reason}.</translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation>Zertifikat, Schlüssel und Algorithmus in operator.json prüfen oder ohne Signatur exportieren.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation>Ein anderes Format versuchen.</translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation>„{name}“ ist kein Name für diese Art von Export.</translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation>Den Namen mit {endings} enden lassen.</translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation>„{name}“ ist die Ausgangsdatei des Bildes.</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation>Linien sind 0,5 bis 1000 Pixel breit, ihre Stärke liegt zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation>Andere Werte wählen.</translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation>„{given}“ ist keine Linienbreite.</translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation>Die Breite in der Form 3px oder 0.4mm angeben.</translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation>Für Millimeter ist ein Maßstab nötig; weder das Bild noch das Projekt hat einen.</translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation>Die Breite in px angeben oder im Projekt einen Maßstab festlegen.</translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation>Einen anderen Ordner wählen oder das Überschreiben erlauben.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation>Der XMP-Block des Bildes ist nicht verständlich; er wurde beibehalten, ohne Verlauf.</translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation>„{model}“ ist kein einzelnes Netz und kann kein Bild lernen.</translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation>Ein Netz anpassen, das nach Genauigkeit beurteilt wird (restorer-net).</translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation>Das aus diesem Bild Gelernte passt nicht zu „{model}“ in der jetzigen Form.</translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation>Das Modell unverändert verwenden oder noch einmal anpassen.</translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation>„{model}“ malt Struktur; durch das Lernen an einem einzigen Bild würde es glatt.</translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation>Das Modell anpassen, das nach Genauigkeit beurteilt wird (restorer-net).</translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation>Dieses Bild wird gelernt</translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation>Das Gelernte gehört zu „{other}“, nicht zu „{model}“.</translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation>Dieses Bild enthält zu wenige intakte Stellen, um daraus zu lernen.</translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation>Das Modell unverändert verwenden.</translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation>Eine Maske hat einen Kanal mit 8 Bit; diese ist {kind} mit der Form {shape}.</translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation>Die Schutzmaske hat {size} Pixel, die Maske aber {mask_size}.</translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation>In der Maske ist nichts zum Ergänzen markiert.</translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation>In der Maske sind nur geschützte Pixel markiert.</translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation>Das Bild ist unverändert.</translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation>Zuerst die Schäden markieren.</translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation>Alles ist maskiert oder geschützt: Es bleibt nichts, woraus ergänzt werden könnte.</translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation>Einen Teil des intakten Bildes unmarkiert lassen.</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>Ergänzen</translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation>Die {name} hat {given} Pixel, das Bild aber {width} × {height}.</translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation>Eine Maske wählen, die zu diesem Bild gehört.</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation>Zu wenig Arbeitsspeicher: mit höchstens {most} Kacheln gleichzeitig fortgesetzt.</translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation>Für „{model}“ reichte der Arbeitsspeicher bei {place} nicht aus.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation>Zu wenig Arbeitsspeicher: Einige Kacheln wurden in Hälften ergänzt.</translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation>„{name}“ ist bei {place} gescheitert: {error}</translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation>Ein anderes Modell versuchen.</translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation>„{name}“ lieferte bei {place} kein brauchbares Ergebnis.</translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation>({x}, {y}), {box_width} × {box_height} Pixel</translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation>Ergänzungen beurteilen</translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation>Schäden untersuchen</translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation>Es gibt keine Fehlstelle zu ergänzen.</translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation>Eine markierte Stelle wählen.</translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation>Modelle erproben</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation>Der Arbeitsspeicher reicht für dieses Bild nicht aus.</translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation>Es ist unverändert.</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Andere Programme schließen und erneut versuchen.</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation>Ein Bild oder ein Projekt öffnen</translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation>&amp;Neu aus Zwischenablage</translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation>Das Bild aus der Zwischenablage öffnen</translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation>&amp;Demobild öffnen</translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation>Ein beschädigtes Porträt zum Ausprobieren öffnen</translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation>Nicht gespeicherte Arbeit &amp;wiederherstellen…</translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation>Ansehen, was nicht gespeichert war, als Restorer unerwartet beendet wurde</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>Projekt &amp;speichern</translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation>Das Bild mit Markierungen, Ergänzungen und Notizen speichern, um später weiterzuarbeiten</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Projekt speichern &amp;unter…</translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation>Das Projekt unter einem anderen Namen speichern</translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation>Bild spe&amp;ichern</translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation>Das restaurierte Bild als Datei für andere Programme speichern</translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation>Bi&amp;ld speichern unter…</translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation>Das restaurierte Bild unter einem anderen Namen oder in einem anderen Format speichern</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation>Das Bild mit kenntlich gemachten Ergänzungen, seine Ebenen, die Ergänzungen allein oder die Maske schreiben</translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation>Dossier e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation>Festhalten, was getan wurde: Vorzustand, Schadenskartierung, jede Ergänzung und wie sie entstand, die Notizen; als Seite und PDF</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation>Das Bild drucken, wie es angezeigt wird</translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation>&amp;Maske importieren…</translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation>Die Maske aus einer Bilddatei lesen; Weiß bedeutet Schaden</translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation>S&amp;tapelverarbeitung…</translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation>Viele Bilder nacheinander restaurieren</translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation>Bild s&amp;chließen</translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation>Das Bild schließen und zur Startseite zurückkehren</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation>Restorer beenden</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Den letzten Schritt zurücknehmen</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation>Den zurückgenommenen Schritt wiederholen</translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation>Ergebnis &amp;kopieren</translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation>Das restaurierte Bild in die Zwischenablage kopieren</translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation>&amp;Farbwerte kopieren</translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation>Die Werte unter dem Mauszeiger als Text in die Zwischenablage kopieren</translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation>Maske &amp;leeren</translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation>Alle Markierungen aufheben oder nur die in der Auswahl</translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation>Maske &amp;invertieren</translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation>Markiertes und nicht Markiertes vertauschen</translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation>Maske &amp;erweitern…</translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation>Die Maske um einige Pixel erweitern</translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation>Maske &amp;verkleinern…</translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation>Die Maske um einige Pixel verkleinern</translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation>Lücken in der Maske s&amp;chließen</translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation>Markieren, was die Maske umschließt</translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation>&amp;Schutz aufheben</translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation>Nichts mehr schützen</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation>Das ganze Bild auswählen</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;Nichts auswählen</translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation>Die Auswahl aufheben</translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation>Auswahl &amp;zur Maske hinzufügen</translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation>Das Ausgewählte markieren</translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation>Alle Ergänz&amp;ungen entfernen</translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation>Zum ursprünglichen Bild zurückkehren; die Maske bleibt</translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation>N&amp;otizen…</translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation>Für das Dossier aufschreiben, was zu sehen ist und was daraus geschlossen wird</translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation>&amp;Person und Institution…</translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation>Wer restauriert und wo: steht in Dossiers und in signierten Bildern</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Eins&amp;tellungen…</translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation>Sprache, Farbschema, Arbeitsfläche, Modelle, Farbe, Tastenkürzel</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>&amp;Vergrößern</translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation>Das Bild größer anzeigen</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>Verk&amp;leinern</translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation>Das Bild kleiner anzeigen</translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation>In Fenster ein&amp;passen</translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation>Das ganze Bild anzeigen</translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation>Einen Bildpixel als einen Bildschirmpixel anzeigen</translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation>Ansich&amp;t drehen</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Nach &amp;links drehen</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation>Die Ansicht um 15° nach links drehen; mit Umschalt, Leertaste und Maus um jeden Winkel. Das Bild selbst bleibt unverändert</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Nach &amp;rechts drehen</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation>Die Ansicht um 15° nach rechts drehen</translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation>&amp;Vierteldrehung links</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation>Die Ansicht um 90° nach links drehen</translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation>Vi&amp;erteldrehung rechts</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation>Die Ansicht um 90° nach rechts drehen</translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation>&amp;Spiegeln</translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation>Die Ansicht seitenverkehrt zeigen: Mit frischem Blick fallen Fehler auf</translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation>&amp;Aufrecht</translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation>Das Bild zeigen, wie es ist: weder gedreht noch gespiegelt</translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation>Lineale und Maßstab</translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation>&amp;Lineale</translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation>Lineale an den Rändern des Bildes anzeigen; ein Klick in ihre Ecke wechselt die Einheit</translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation>&amp;Maßstabsleiste</translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation>In einer Ecke zeigen, wie lang einige Zentimeter des Objekts sind, wenn ein Maßstab bekannt ist</translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation>&amp;Maske anzeigen</translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation>Die Maske farbig über dem Bild anzeigen</translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation>Verlässli&amp;chkeit anzeigen</translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation>Jede Ergänzung nach ihrer Verlässlichkeit einfärben und den unter dem Mauszeiger erwarteten Fehler angeben</translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation>Angeheftete &amp;Notizen anzeigen</translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation>Die Nummern der Notizen anzeigen, die an Stellen angeheftet sind</translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation>&amp;Original anzeigen (Taste halten)</translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation>Das Bild anzeigen, wie es beim Öffnen war, solange die Taste gehalten wird</translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation>Darstellung der &amp;Ergänzungen</translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation>&amp;Unverändert</translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation>Ergänzungen so zeigen, als hätte es nie einen Schaden gegeben</translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation>Mit Um&amp;riss</translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation>Ergänzungen mit einer Linie entlang ihres Randes zeigen</translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation>&amp;Neutralton</translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation>Jede ergänzte Fehlstelle in einem ruhigen Ton zeigen</translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation>&amp;Tratteggio</translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation>Ergänzungen als feine Striche in ihren eigenen Farben zeigen; die Breite wird unter „Datei &gt; Exportieren“ festgelegt</translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation>N&amp;ur Ergebnis</translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation>Nur das restaurierte Bild anzeigen</translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation>Vorher/Nachher &amp;geteilt</translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation>Vorher auf der einen Seite eines Reglers, nachher auf der anderen</translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation>Ne&amp;beneinander</translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation>Vorher und nachher nebeneinander, gemeinsam bewegt</translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation>Vorher/Nachher im Vollbild</translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation>Nur das Bild auf dem ganzen Bildschirm zeigen: Die Leertaste zeigt den Zustand vorher, Esc führt zurück</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>Bedien&amp;felder</translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation>Die Bedienfelder auf der rechten Seite ein- oder ausblenden</translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation>Bedienfeld „&amp;Werkzeug“</translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation>Die Optionen des Werkzeugs auf- oder zuklappen</translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation>Bedienfeld „Sch&amp;äden“</translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation>Die Schadenserkennung auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation>Bedienfeld „&amp;Schadensklassen“</translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation>Die Schadensarten mit ihren Farben und Flächen auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation>Bedienfeld „Ergän&amp;zungen“</translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation>Die Liste der Ergänzungen auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation>Bedienfeld „Masken&amp;anzeige“</translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation>Farbe und Deckkraft der Maske auf- oder zuklappen</translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation>Bedienfeld „Ve&amp;rlauf“</translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation>Die Liste der Schritte auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation>Bedienfeld „Histogramm“</translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation>Das Histogramm und die Farbe unter dem Mauszeiger auf- oder zuklappen</translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation>Bedienfeld „&amp;Info“</translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation>Die Angaben zum Bild auf- oder zuklappen</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>Vollbil&amp;d</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Den ganzen Bildschirm verwenden</translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation>Farbschema: S&amp;ystem</translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation>Hell oder dunkel wie das System</translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation>Farbschema: &amp;hell</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Immer hell</translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation>Farbschema: dun&amp;kel</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Immer dunkel</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Werkzeuge</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Verschieben</translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation>Das Bild verschieben; Leertaste und mittlere Maustaste tun dies mit jedem Werkzeug</translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation>&amp;Pinsel</translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation>Schäden markieren; die rechte Maustaste radiert, Umschalt zieht gerade Linien</translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation>&amp;Radierer</translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation>Markierungen aufheben</translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation>R&amp;echteck</translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation>Ein Rechteck markieren</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation>Eine frei gezeichnete Fläche markieren</translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation>&amp;Zauberstab</translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation>Eine Fläche ähnlicher Farbe markieren</translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation>&amp;Füllen</translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation>Eine von der Maske umschlossene Fläche markieren</translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation>&amp;Schützen</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation>Intaktes übermalen: Es wird nie markiert, geändert oder als Quelle verwendet</translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation>&amp;Klonen</translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation>Von einer anderen Stelle kopieren; die Quelle mit Alt (oder Strg) und einem Klick festlegen</translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation>&amp;Heilen</translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation>Von einer anderen Stelle kopieren und die Farbe an die Umgebung angleichen</translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation>A&amp;uswahlrechteck</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation>Suche und Restaurierung auf ein Rechteck beschränken</translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation>&amp;Auswahllasso</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation>Suche und Restaurierung auf eine frei gezeichnete Fläche beschränken</translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation>E&amp;ine Fehlstelle restaurieren</translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation>Auf eine markierte Fehlstelle klicken, um nur sie zu restaurieren</translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation>Er&amp;gänzungen wählen</translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation>Auf eine Ergänzung klicken oder um mehrere ziehen: zum Ausblenden, Abschwächen, Verschieben, Erneuern oder Löschen</translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation>&amp;Notiz anheften</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation>Auf eine Stelle klicken, um dort eine Notiz anzuheften; ein Klick auf einen Pin öffnet sie, Ziehen verschiebt sie, Entf entfernt sie</translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation>&amp;Maßstab festlegen</translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation>Eine Linie über etwas von bekannter Länge ziehen: Flächen werden dann auch in cm² angegeben</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Größerer Pinsel</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Den Pinsel vergrößern</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Kleinerer Pinsel</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Den Pinsel verkleinern</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurieren</translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation>&amp;Schäden suchen</translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation>Die Schäden markieren, die die Schadenserkennung findet</translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation>&amp;Alles Markierte restaurieren</translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation>Alles Markierte ergänzen</translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation>Aus&amp;wahl restaurieren</translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation>Ergänzen, was markiert und ausgewählt ist</translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation>&amp;Fehlstelle unter dem Mauszeiger restaurieren</translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation>Nur die Fehlstelle unter dem Mauszeiger ergänzen</translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation>&amp;Ergänzungen dieser Fehlstelle vergleichen…</translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation>Die Fehlstelle unter dem Mauszeiger mit mehreren Modellen nebeneinander ergänzen oder neu ergänzen und ein Ergebnis wählen</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation>Den laufenden Vorgang abbrechen</translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation>An &amp;dieses Bild anpassen…</translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation>Ein Netz an den intakten Stellen dieses Bildes üben lassen</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelle…</translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation>Modelle ansehen, importieren, prüfen und wählen</translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation>An eigener Sammlung an&amp;lernen…</translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation>Eine Kopie eines Modells an intakten Bildern von einer Hand lernen lassen und sehen, ob es hilft</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>&amp;Befehl suchen…</translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation>Alle Befehle, Modelle, Bedienfelder und zuletzt geöffneten Dateien durchsuchen</translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation>&amp;Inhalt</translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation>Über den gerade benutzten Teil des Fensters nachlesen</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation>Eine ganze Restaurierung in fünf Minuten sehen, am Demobild</translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation>&amp;Erste Schritte</translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation>Wie eine Restaurierung abläuft, in drei Schritten</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>Alle Tasten auf einen Blick</translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation>&amp;Protokollordner anzeigen</translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation>Den Ordner mit den Protokolldateien des Programms öffnen</translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation>&amp;Absturzberichte…</translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation>Ansehen, was bei einem Absturz von Restorer festgehalten wurde; es wird nie versendet</translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation>Über Re&amp;storer</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Version und Lizenz</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation>Hier kann kein Modell lernen: Zuerst ein Netz installieren, das nach Genauigkeit beurteilt wird.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Abgebrochen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation>Es ist nichts markiert, daher gibt es keine Formen von Fehlstellen zum Üben.</translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation>Zuerst die Schäden markieren, dann anpassen.</translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.</translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation>Stattdessen die Befehle verwenden; `restorer --help` listet sie auf.</translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation>Ergänzung nach oben</translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation>{n:,} Ergänzungen nach oben</translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation>Ergänzung nach unten</translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation>{n:,} Ergänzungen nach unten</translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation>Ergänzung ganz nach oben</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation>{n:,} Ergänzungen ganz nach oben</translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation>Ergänzung ganz nach unten</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation>{n:,} Ergänzungen ganz nach unten</translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation>Ergänzung einblenden</translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation>{n:,} Ergänzungen einblenden</translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation>Ergänzung ausblenden</translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation>{n:,} Ergänzungen ausblenden</translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation>Ergänzung löschen</translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation>{n:,} Ergänzungen löschen</translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation>Ergänzung abschwächen</translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation>{n:,} Ergänzungen abschwächen</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation>In Restorer ist ein Fehler aufgetreten.</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation>Nicht gespeicherte Arbeit kann für den Fall eines Absturzes nicht gesichert werden. {reason}</translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation>Das Projekt von Zeit zu Zeit speichern.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation>Das Bild mit den markierten Schäden. Die Pfeiltasten verschieben es, Plus und Minus zoomen, Umschalt mit den Pfeiltasten bewegt den Pinsel, die Eingabetaste malt damit.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation>unter {most}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} oder mehr</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} bis {most}</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation>Ziemlich sicher</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>ziemlich sicher</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <source>A guess</source>
   <translation>Geraten</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>geraten</translation>
  </message>
  <message>
   <source>Wand</source>
   <translation>Zauberstab</translation>
  </message>
  <message>
   <source>Fill</source>
   <translation>Füllen</translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation>Hier ist nichts umschlossen: Zuerst einen geschlossenen Umriss zeichnen.</translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation>Schutz entfernen</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>Klonen</translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation>Zuerst mit Alt (oder Strg) auf die Stelle klicken, von der kopiert werden soll.</translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation>Es gibt nichts zu kopieren: Die Quelle liegt außerhalb des Bildes.</translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation>Die Quelle ist festgelegt. Jetzt die Schäden übermalen.</translation>
  </message>
  <message>
   <source>Heal</source>
   <translation>Heilen</translation>
  </message>
  <message>
   <source>{length} px</source>
   <translation>{length} px</translation>
  </message>
  <message>
   <source>{pixels} · {length} mm</source>
   <translation>{pixels} · {length} mm</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <source>Erase: rectangle</source>
   <translation>Radieren: Rechteck</translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation>Radieren: Lasso</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation>Maßstab verwerfen</translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation>
    <numerusform>Mehr als eine Klasse ist nicht möglich. Zuerst eine löschen.</numerusform>
    <numerusform>Mehr als %n Klassen sind nicht möglich. Zuerst eine löschen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation>Schadensklasse hinzufügen</translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation>Klasse „{name}“ hinzufügen</translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation>Name und Farbe von „{name}“</translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation>Klasse „{name}“ ändern</translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation>Klasse „{name}“ löschen</translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation>In „{name}“ einordnen</translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation>In die Klasse „{name}“ eingeordnet.</translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation>Alles davon ist bereits in der Klasse „{name}“.</translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation>„{name}“ zum Ergänzen markieren</translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation>„{name}“ nicht ergänzen</translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation>An der Klasse „{name}“ wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation>Maßstab festlegen</translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation>Kein Maßstab: Die Datei enthält keine Auflösung.</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation>Maßstab: {scale} px pro mm, gezeichnet</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation>Maßstab: {scale} px pro mm, nach den {dpi} dpi der Datei. Bei Scans stimmt das, bei Kameras selten.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>In der Zwischenablage ist kein Bild.</translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation>In einem anderen Programm ein Bild kopieren, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation>Aus der Zwischenablage: 8 Bit, ohne Farbprofil und Metadaten.</translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation>Ein Bild mit mehr als {pixels:,} Pixeln Seitenlänge passt nicht in die Zwischenablage.</translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation>Stattdessen als Datei speichern.</translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation>Alle Ergänzungen entfernen</translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation>Unter dem Mauszeiger ist keine Fehlstelle, weder markiert noch ergänzt.</translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation>Modelle laden</translation>
  </message>
  <message>
   <source>the damage</source>
   <translation>der Schaden</translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation>Ergänzen mit „{model}“</translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation>Die Fehlstelle ist mit „{model}“ ergänzt.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation>Das Bild wurde inzwischen geändert: Die Ergänzung passt nicht mehr.</translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation>Restorer ist beim letzten Mal abgestürzt.</translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation>Berichte über Abstürze</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Absturzbericht</translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation>Ein Bericht wurde geschrieben. Er enthält Versionen, die Art des Computers, die letzten Zeilen des Protokolls und die Stelle im Programm: kein Bild, keine Notizen und von Dateien nur die Namen.</translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation>Er bleibt auf diesem Computer und wird nie versendet. Bei Bedarf lässt er sich in eine Nachricht kopieren.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation>Inhalt des Berichts</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation>Es gibt keine Absturzberichte.</translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation>Farbverluste suchen</translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation>Linien und Punkte suchen</translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation>Farbverluste mit Netz suchen</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation>Das Bild wurde inzwischen geändert: Das Gefundene wird verworfen.</translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation>Keine Schäden gefunden. Höhere Empfindlichkeit findet mehr.</translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation>Nichts Neues gefunden.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation>{share} des Bildes markiert.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation>{share} des Bildes als „{name}“ markiert.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation>Abgebrochen. Es wurde nichts markiert.</translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation>Eine Kopie des Modells übt an den intakten Stellen dieses Bildes: Formen seiner Fehlstellen werden darauf gelegt, und die Kopie lernt, sie zu ergänzen. Aus Markiertem, Geschütztem und Ergänztem wird nie gelernt.</translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation>Einige Stellen werden zurückbehalten, um zu prüfen, ob es geholfen hat. Wenn ja, steht die Kopie für dieses Dokument im Modellmenü zur Wahl; wenn nicht, ändert sich nichts. Das Modell selbst bleibt unverändert.</translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation>An dieses Bild anpassen</translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation>Ein Modell dieses Bild lernen lassen</translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation>Lernen können Netze, die nach Genauigkeit beurteilt werden; solche, die Struktur malen, würden das dabei verlernen</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation>
    <numerusform>Etwa eine Minute üben</numerusform>
    <numerusform>Etwa %n Minuten üben</numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation>Es lässt sich jederzeit abbrechen (Esc); solange ruht das Markieren.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation>
    <numerusform>An einer Prüfstelle erreichten die Ergänzungen vorher {before} dB und nach {steps} Schritten {after} dB: {gain} dB besser (± {error}).</numerusform>
    <numerusform>An %n Prüfstellen erreichten die Ergänzungen vorher {before} dB und nach {steps} Schritten {after} dB: {gain} dB besser (± {error}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation>
    <numerusform>An einer Prüfstelle erreichten die Ergänzungen vorher {before} dB und nach {steps} Schritten {after} dB: {gain} dB schlechter (± {error}).</numerusform>
    <numerusform>An %n Prüfstellen erreichten die Ergänzungen vorher {before} dB und nach {steps} Schritten {after} dB: {gain} dB schlechter (± {error}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation>Es hat geholfen.</translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation>{scores} „{name}“ steht jetzt im Modellmenü und gehört zu diesem Dokument.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation>Es hat nicht geholfen.</translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation>{scores} Das ist kein lohnender Gewinn oder kann Zufall sein: Das Modell wird unverändert verwendet, und es wurde nichts geändert. Mehr Zeit oder ein Bild mit mehr intakten Stellen hilft vielleicht.</translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation>Die Fehlstelle damit ergänzen</translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation>Ergänzungen vergleichen</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation>{percent} % anzeigen</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation>Die Fehlstelle lassen, wie sie ist (Esc)</translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation>Welche Ergänzung soll es sein?</translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation>Ein Klick auf eine, und die Fehlstelle wird damit ergänzt. Ziehen verschiebt alle, das Mausrad zoomt.</translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation>Schadensklasse</translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation>Name, zum Beispiel „Wasserfleck“</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Name der Klasse</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Andere…</translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation>Andere Farbe</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation>Farbe {colour}</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Farbe der Klasse</translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation>Eine andere Klasse hat diesen Namen.</translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation>Seite (HTML)</translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation>Eine HTML-Seite, die alles enthält, für jeden Browser</translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation>Für Archiv und Drucker, A4</translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation>Daten (JSON)</translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation>Dasselbe ohne Bilder, für andere Programme</translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation>Noch ist nichts notiert: Befund und Interpretation werden unter „Bearbeiten &gt; Notizen“ eingetragen.</translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation>Dossier exportieren</translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation>Festhalten, was am Bild getan wurde</translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation>Eine Seite und ein PDF mit dem Bild vorher und nachher, einer Schadenskartierung mit Flächenangaben, jedem Bereich und seiner Ergänzung, den Notizen und den Angaben zur Person.</translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation>Es wird ein Ordner dieses Namens angelegt</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation>Person und Institution ändern</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation>Dossier öffnen</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Niemand angegeben</translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation>Das Dossier in {folder} ersetzen?</translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation>Dort ist bereits eines. Seine Dateien gehen verloren.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation>{stage}, noch {time}</translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation>Das Dossier ist fertig.</translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation>Die Dateien wurden nicht geändert, und das Bild ist noch geöffnet.</translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation>Bitte die Arbeit unter einem neuen Namen speichern. Falls der Fehler wieder auftritt, ihn bitte mit den Einzelheiten melden.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation>Die Metadaten (XMP) erhalten einen Verlauf der Ergänzungen; „Bild speichern“ fügt nichts hinzu.</translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation>Für Krita, GIMP und andere: das Bild, je eine Ebene pro Gruppe von Ergänzungen und die Maske (ausgeblendet).</translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation>TIFF mit Ebenen</translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation>Seiten gleicher Größe in der Farbtiefe des Bildes: das Bild, jede Gruppe von Ergänzungen mit Transparenz, die Maske.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Ergänzungen</translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation>Nur die Ergänzungen in der Farbtiefe des Bildes, sonst transparent.</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation>Was zu ergänzen ist und was ergänzt wurde: Weiß auf Schwarz, weiche Ränder grau. „Maske importieren“ liest sie wieder ein.</translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation>Das Bild wird mit den eingerichteten Content Credentials signiert.</translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation>Das restaurierte Bild oder Teile davon exportieren</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Was exportiert wird</translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation>{name} ersetzen?</translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation>Eine Datei dieses Namens gibt es bereits. Ihr Inhalt geht verloren.</translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation>{endings} oder {ending}</translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation>Der Name muss auf {endings} enden.</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation>Aus dieser Datei wurde das Bild geöffnet. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation>Ordner ändern</translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation>Ordner zum Speichern</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Bild verschieben</translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation>Leertaste + Ziehen</translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation>Mittlere Maustaste</translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation>Am Mauszeiger zoomen</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation>Zwei-Finger-Zoom</translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation>Gerade Linie mit dem Pinsel</translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation>Umschalt + Klick</translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation>Mit dem Pinsel radieren</translation>
  </message>
  <message>
   <source>Right button</source>
   <translation>Rechte Maustaste</translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation>Quelle für Klonen und Heilen festlegen</translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation>Alt + Klick</translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation>Eine weitere Ergänzung wählen</translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation>Eine Restaurierung in drei Schritten</translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation>Pixel außerhalb der Maske bleiben exakt, wie sie sind, und jeder Schritt lässt sich rückgängig machen. Was sich nie ändern darf, lässt sich mit dem Werkzeug „Schützen“ schützen.</translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation>Über Restorer</translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation>Restorer {version}</translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation>Restauriert Gemälde und alte Fotografien: ergänzt die Schäden und ändert sonst nichts.</translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation>Restorer arbeitet nur auf diesem Computer. Kein Bild verlässt ihn.</translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>Tastenkürzel durchsuchen</translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation>Auf dem Bild</translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation>Schäden suchen</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Nicht verwendbar</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>32-bit (fp32)</source>
   <translation>32 Bit (fp32)</translation>
  </message>
  <message>
   <source>16-bit (bf16)</source>
   <translation>16 Bit (bf16)</translation>
  </message>
  <message>
   <source>16-bit (fp16)</source>
   <translation>16 Bit (fp16)</translation>
  </message>
  <message>
   <source>Device that networks run on</source>
   <translation>Gerät, auf dem Netze rechnen</translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation>Wo Netze rechnen; andere Modelle verwenden immer den Prozessor</translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation>Genauigkeit, mit der Netze rechnen</translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation>Womit Netze rechnen: Halbe Genauigkeit ist auf manchen Geräten schneller</translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation>Netze rechnen auf</translation>
  </message>
  <message>
   <source>in</source>
   <translation>mit</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation>Automatisch: {choice}</translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation>{device}: zurzeit nicht vorhanden</translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation>{device} ({name})</translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation>{device} ({name}), {free} GB frei</translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation>PSNR, dB</translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation>mit Restorer geliefert</translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation>gemeinsamer Ordner</translation>
  </message>
  <message>
   <source>you</source>
   <translation>selbst importiert</translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation>Nur selbst importierte Modelle können umbenannt oder entfernt werden</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation>Im Bedienfeld „Restaurieren“ wählen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Als Standard festlegen</translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation>Überall verwenden, wo nichts gewählt wird: hier, in Befehlen und in der Stapelverarbeitung</translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation>Tempo messen</translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation>Messen, wie viele Sekunden es auf diesem Computer für ein Megapixel braucht</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation>Die Datei mit dem Gelieferten vergleichen, alle Gewichte prüfen und einmal arbeiten lassen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Einen anderen Namen geben</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation>Die Datei löschen (Entf)</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation>Den Ordner öffnen, in dem die Datei liegt</translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation>Urheber…</translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation>Wen die Lizenzen der Trainingsbilder zu nennen verlangen</translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation>
    <numerusform>%Ln Urheber…</numerusform>
    <numerusform>%Ln Urheber…</numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation>Was es markiert: {model}</translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation>Was es auf einem Ausschnitt des Demobildes markiert</translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation>Probeergänzung: {model}</translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation>Probeergänzung auf einem Ausschnitt des Demobildes</translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation>Werte nach Schadensart, laut Modellkarte</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation>{file} · {size}, Gewichte als {precision}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicherbedarf</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Trainiert an</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Urheber</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation>
    <numerusform>%Ln Bild</numerusform>
    <numerusform>%Ln Bilder</numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation>Rezept {recipe}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation>
    <numerusform>%Ln Schritt in {hours} Stunden</numerusform>
    <numerusform>%Ln Schritte in {hours} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation>Keine Treffer.</translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation>Nach Name, Beschreibung oder Schadensart suchen</translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation>Modelle durchsuchen</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Import models</source>
   <translation>Modelle importieren</translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation>Checkpoints oder Gewichte anderer Programme importieren; oder hier ablegen</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation>Ein anderes Modell lässt sich wählen, wenn die Restaurierung beendet ist.</translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation>„{model}“ ist im Bedienfeld „Restaurieren“ gewählt.</translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation>„{model}“ ergänzt jetzt Fehlstellen überall, wo kein anderes Modell gewählt wird.</translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation>„{model}“ sucht jetzt Schäden überall, wo kein anderes Modell gewählt wird.</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>„{old}“ heißt jetzt „{new}“.</translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation>„{model}“ ist entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation>
    <numerusform>%n Datei wird importiert</numerusform>
    <numerusform>%n Dateien werden importiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation>Abgebrochen. Vorher importiert: {names}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation>Abgebrochen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation>{done} von {all} Dateien importiert: {names}.</translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation>Importiert: {names}.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Es wurde nichts importiert.</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation>
    <numerusform>%n Datei konnte nicht importiert werden.</numerusform>
    <numerusform>%n Dateien konnten nicht importiert werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>{name} wird geprüft</translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation>„{model}“ ist nicht in Ordnung: {reason}</translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation>„{model}“ ist in Ordnung und arbeitet. Eine SHA-256-Prüfsumme ist nicht hinterlegt, Änderungen sind daher nicht erkennbar.</translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation>„{model}“ ist in Ordnung: Die SHA-256-Prüfsumme ist die der gelieferten Datei, und das Modell arbeitet.</translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation>Das Tempo lässt sich messen, wenn die Restaurierung beendet ist.</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation>„{model}“ braucht hier auf {place} {rate} s pro Megapixel ({size} Megapixel in {time}).</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation>„{model}“ braucht hier {rate} s pro Megapixel ({size} Megapixel in {time}).</translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation>{name} wird gemessen</translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation>{stage}…</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>mitgeliefert</translation>
  </message>
  <message>
   <source>shared</source>
   <translation>gemeinsam</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>eigenes</translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation>ergänzt Fehlstellen</translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation>findet Schäden</translation>
  </message>
  <message>
   <source>classical</source>
   <translation>klassisch</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation>aus {parts}</translation>
  </message>
  <message>
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation>Fehlstellen jeder Größe</translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation>Fehlstellen bis {pixels} px</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation>etwa {size} MB für eine Kachel von {side} × {side} px</translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation>Ein trainiertes Netz ({architecture}).</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>{name} wird geladen</translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation>{device} mit {precision}</translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation>Modell umbenennen</translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation>„{model}“ umbenennen</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation>Auch Befehle und die Stapelverarbeitung verwenden diesen Namen.</translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation>Das Modell „{model}“ entfernen?</translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation>Die Datei wird gelöscht. Damit restaurierte Bilder bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Urheber</translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation>„{model}“ hat gelernt an Bildern von</translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation>Den laufenden Vorgang abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation>{project} verweist auf dieses Bild, aber es ist nicht an seinem Platz. Vielleicht wurde es verschoben oder umbenannt, oder es liegt auf einem Laufwerk, das nicht angeschlossen ist.</translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation>Das ist nicht die Datei, mit der {project} angelegt wurde: Sie wurde seitdem geändert oder ist ein anderes Bild. Markierungen und Ergänzungen passen vielleicht nicht dazu. Nur verwenden, wenn bekannt ist, was geändert wurde, zum Beispiel die Bildbeschreibung.</translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation>Das Projekt mit seinen Markierungen und Ergänzungen ist unversehrt.</translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation>{name} ist jetzt ein anderes Bild.</translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation>Wo ist {name}?</translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation>Es liegt in</translation>
  </message>
  <message>
   <source>It was in</source>
   <translation>Es lag in</translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation>Anderes suchen…</translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation>Bild suchen…</translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation>{name} suchen</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation>Wie das Bild in seinem Dossier heißen soll.</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Befund</translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation>Was zu sehen ist: Zustand, Lage und Ausmaß der Schäden.</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interpretation</translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation>Was daraus geschlossen wird: Ursachen, was dort war, warum so ergänzt wurde.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation>Notizen zu diesem Bild</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation>Eine ergänzte Stelle, wie sie dargestellt wird. Plus und Minus zoomen.</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation>Eine ergänzte Stelle, wie sie dargestellt wird. Das Mausrad zoomt.</translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation>Die Angaben stehen in jedem Dossier. Sonst geschieht nichts damit, und sie bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation>Content Credentials (C2PA): Exportierte Bilder werden signiert, damit andere sehen können, was daran getan wurde und von wem. Es wird kein Server befragt.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nichts gewählt</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation>Zertifikate und Schlüssel</translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation>Person und Institution</translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation>Wer restauriert, und wo?</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institution</translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation>Eine Zertifikatskette (PEM)</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Zertifikat wählen</translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation>Zertifikat entfernen</translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation>Der private Schlüssel zum Zertifikat (PEM)</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Schlüssel wählen</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Schlüssel entfernen</translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation>Wofür der Schlüssel erzeugt wurde</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Algorithmus</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation>Was hier zu sehen ist</translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation>Was daraus geschlossen wird</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Notiz entfernen</translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation>Das Geschriebene behalten (Esc)</translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation>Notiz {number}</translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation>Notizen zu einzelnen Stellen</translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation>(noch kein Text)</translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation>Die Eingabetaste führt zur Stelle</translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation>Ein Doppelklick führt zur Stelle.</translation>
  </message>
  <message>
   <source>None yet. The tool Pin note makes them.</source>
   <translation>Noch keine. Das Werkzeug „Notiz anheften“ legt sie an.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation>Die Änderungen an {name} speichern?</translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation>Ohne Speichern geht die Arbeit seit dem letzten Speichern verloren; das ursprüngliche Bild bleibt, wie es ist. Ein Projekt bewahrt Markierungen, Ergänzungen und Notizen, um später weiterzuarbeiten.</translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation>Auch die Arbeit an {name} speichern?</translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation>Das restaurierte Bild ist als {picture} gespeichert. Markierungen und einzelne Ergänzungen bleiben nur in einem Projekt erhalten, um später weiterzuarbeiten.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Projekt speichern</translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation>Die Restaurierung wurde abgebrochen.</translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation>
    <numerusform>Fertig: %Ln Bereich. Behalten? Das lässt sich später rückgängig machen.</numerusform>
    <numerusform>Fertig: %Ln Bereiche. Behalten? Das lässt sich später rückgängig machen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation>Fertige Bereiche behalten</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> Pixel</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation>Restorer wurde beendet, bevor diese Arbeit gespeichert war. Der wiederhergestellte Stand ist höchstens eine Minute älter; bereits Gespeichertes bleibt in jedem Fall unberührt.</translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation>„Später“ bewahrt sie auf: Sie wird beim nächsten Start und unter „Datei &gt; Nicht gespeicherte Arbeit wiederherstellen“ angeboten.</translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation>Unbenanntes Bild</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation>
    <numerusform>%Ln Ergänzung</numerusform>
    <numerusform>%Ln Ergänzungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Nicht gespeicherte Arbeit</translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation>Nicht gespeicherte Arbeit gefunden.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation>Das Gewählte endgültig verwerfen</translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation>Das Gewählte öffnen; der Rest wird aufbewahrt</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation>Verlustfrei: Jeder Pixel außerhalb der Schäden bleibt exakt, wie er ist. Erhält alle Metadaten und weitere Seiten eines TIFF.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation>Verlustfrei: Jeder Pixel außerhalb der Schäden bleibt exakt, wie er ist.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation>Verlustfrei: Jeder Pixel außerhalb der Schäden bleibt exakt, wie er ist. Bis 16.383 Pixel Seitenlänge.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation>Verlustfrei: Jeder Pixel außerhalb der Schäden bleibt exakt, wie er ist. Speichert langsam; bis 16.384 Pixel Seitenlänge.</translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation>Verlustbehaftet: Speichern als JPEG ändert jeden Pixel des Bildes ein wenig, auch außerhalb der Schäden.</translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>WebP fasst 8 Bit: Die 16 Bit dieses Bildes werden gerundet, auch außerhalb der Schäden.</translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>AVIF fasst 12 Bit: Die 16 Bit dieses Bildes werden gerundet, auch außerhalb der Schäden.</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation>Das restaurierte Bild speichern</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation>Voreingestellt ist die Qualität des Ausgangsbildes</translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation>Der Name muss auf .tif, .png, .webp, .avif oder .jpg enden.</translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation>Das Original {name} ersetzen?</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation>Aus dieser Datei wurde das Bild geöffnet. Speichern unter einem anderen Namen erhält das Original.</translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation>Original ersetzen…</translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation>Das Original endgültig ersetzen?</translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation>Der beschädigte Zustand lässt sich danach aus der Datei nicht mehr zurückholen.</translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation>Ja, ersetzen</translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation>Ins Projekt aufnehmen</translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation>Das Projekt lässt sich verschieben, versenden und überall öffnen.</translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation>An seinem Ort lassen</translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation>Das Projekt bleibt klein. Es findet das Bild an seinem jetzigen Ort oder neben sich und erkennt an einer Prüfsumme, ob das Bild geändert wurde.</translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation>Dieses Bild liegt in keiner eigenen Datei, oder die Datei wurde geändert: Es kommt ins Projekt.</translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation>Bild, Markierungen und Ergänzungen als Projekt speichern</translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation>Zum späteren Weiterarbeiten: Alles bleibt getrennt und änderbar.</translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation>Davon nimmt das Bild {size} ein.</translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation>Maßstab festlegen</translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation>Wie lang ist diese Linie am Objekt?</translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation>Im Bild ist sie {pixels} Pixel lang.</translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation>Länge der Linie</translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation>Einheit der Länge</translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation>Die Länge eingeben.</translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation>Das ergibt {scale} Pixel pro Millimeter oder {dpi} dpi.</translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation>Unsichtbar</translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation>Als hätte es nie einen Schaden gegeben.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation>Mit einer Linie entlang ihres Randes, auf der Innenseite.</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutral</translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation>Jede Fehlstelle in einem ruhigen Ton, dem Mittel ihrer Ergänzung.</translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation>Tratteggio</translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation>Feine Striche in eigenen Farben: von Nahem sichtbar, von fern nicht.</translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation>Noch ist nichts ergänzt.</translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation>Darstellung der Ergänzungen</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Linienbreite</translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation>In Bildpixeln</translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation>Am Objekt, nach dem Maßstab dieses Bildes</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation>Der Striche: 90 ist senkrecht</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation>Wie stark sich die Striche unterscheiden</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Millimeter</translation>
  </message>
  <message>
   <source>On the object</source>
   <translation>Am Objekt</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation>Des Bildes</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Maßeinheit</translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation>{name} exportiert ({size}).</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>{name} wird exportiert</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation>Bilder und Projekte</translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation>Immer nur eine Datei: Die anderen stehen unter „Datei &gt; Zuletzt geöffnet“.</translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation>Demobild wird vorbereitet</translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation>Demobild</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>Keine zuletzt geöffneten Dateien</translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation>{name} gespeichert ({size}).</translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation>Das restaurierte Bild ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation>Maske importieren</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation>Maske importieren</translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation>Maske lesen</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Kopfleiste</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation>Bilder öffnen</translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation>Schäden markieren</translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation>Schäden suchen</translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation>Mit Ergänzungen arbeiten</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projekte</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Stapelverarbeitung</translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation>An eigener Sammlung anlernen</translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation>(keine Tasten)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation>Restorer-Hilfe</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Keine Treffer.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation>verschiebt das Bild, solange sie gehalten wird</translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation>schließt ab, was ein Werkzeug begonnen hat</translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation>führt zum nächsten Teil des Fensters</translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation>führt zum vorigen Teil des Fensters</translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation>verschiebt das Bild</translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation>Was die Farben der Ergänzungen bedeuten</translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation>Erwarteter Fehler in Stufen von 255: {words}</translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation>Verlässlichkeit der Ergänzungen</translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation>Erwarteter Fehler in Stufen von 255. Auf eine Ergänzung zeigen, um ihren Wert zu lesen.</translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation>Noch hat keine Ergänzung einen erwarteten Fehler: Zuerst etwas restaurieren.</translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation>{name}[*] – Restorer</translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation>Maske erweitern um</translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation>Maske verkleinern um</translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation>In der Liste der Ergänzungen</translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation>In der Liste der Klassen</translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation>Maske leeren</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Maske invertieren</translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation>Maske um {pixels} px erweitern</translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation>Maske um {pixels} px verkleinern</translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation>Lücken in der Maske schließen</translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation>Schutz aufheben</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Nichts auswählen</translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation>Auswahl zur Maske hinzufügen</translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation>Zuerst auf das Bild zeigen: Noch wurde nichts gemessen.</translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation>Kopiert: {values}</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Nach dem System</translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation>Monitorprofil</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation>Farbprofile</translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation>Monitorprofil wählen</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation>das System nennt kein anderes</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>vom System</translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation>das gewählte Profil ist nicht verwendbar</translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation>die Datei ist größer als jedes Profil</translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation>Das Monitorprofil „{name}“ kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation>Bilder werden für sRGB angezeigt.</translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation>Die Datei erneut wählen oder eine andere.</translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation>es ist kein ICC-Profil</translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation>es beschreibt keinen Monitor, sondern etwas anderes, etwa einen Drucker oder eine Kamera</translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation>es gilt nicht für Rot, Grün und Blau</translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation>es ist beschädigt oder von einer Art, in die sich nicht umrechnen lässt</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation>„{name}“ ist als Monitorprofil nicht verwendbar: {why}.</translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation>Die Datei wählen, die beim Vermessen des Monitors entstand, oder die Wahl dem System überlassen.</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation>Diesen Hinweis ausblenden</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation>Alle Befehle durchsuchen</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Keine Treffer.</translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation>Zuerst ein Bild öffnen</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Bedienfeld</translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation>Den laufenden Vorgang abwarten oder abbrechen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Es läuft kein Vorgang</translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation>Es gibt keinen Schritt zurückzunehmen</translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation>Es gibt keinen Schritt zu wiederholen</translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation>Es gibt keine Ergänzungen</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>Zurzeit nicht möglich</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation>Auf dem Bild eingeblendet</translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation>Prozent des Bildes</translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation>Quadratzentimeter</translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation>Zum Einblenden klicken</translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation>Zum Ausblenden klicken</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>eingeblendet</translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation>Klasse hinzufügen…</translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation>Eine Schadensart mit eigenem Namen und eigener Farbe hinzufügen</translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation>Name und Farbe…</translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation>Der gewählten Klasse einen anderen Namen oder eine andere Farbe geben</translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation>Klasse löschen</translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation>Die gewählte Klasse löschen; ihr Inhalt zählt dann als Farbverlust</translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation>Ein-/ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation>Die gewählte Klasse auf dem Bild ein- oder ausblenden</translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation>Das Markierte</translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation>Das Markierte in der Auswahl</translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation>Fläche der gewählten Ergänzungen</translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation>In die Klasse einordnen</translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation>Alles davon zum Ergänzen markieren</translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation>Nicht ergänzen, nur erfassen</translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation>In Klasse einordnen</translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation>Schäden in die gewählte Klasse einordnen</translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation>Markiertes oder Ergänztes in die gewählte Klasse einordnen; oder die Klasse unergänzt lassen</translation>
  </message>
  <message>
   <source>Set…</source>
   <translation>Festlegen…</translation>
  </message>
  <message>
   <source>Draw a line over something of known length</source>
   <translation>Eine Linie über etwas von bekannter Länge ziehen</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation>Maßstab verwerfen</translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation>Zur Auflösung der Datei zurückkehren</translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation>Auch ergänzte Schäden zeigen</translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation>Auf dem Bild zeigen, wo die Klassen liegen, ob ergänzt oder nicht</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Wird gemessen…</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation>Alle Schäden: {pixels} px · {share} % · {size} cm²</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation>Alle Schäden: {pixels} px · {share} %</translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation>Schadensklassen</translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation>Markierungen kommen in die gewählte Klasse. Die Leertaste blendet sie ein oder aus, F2 ändert sie.</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation>Bedienfeld „{title}“</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Farbverluste</translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation>Weißliche Stellen, an denen Farbe verblasst oder abgefallen ist</translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation>Linien, Punkte</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation>Risse, Kratzer, Haare und Staub; eher für Fotografien als für Gemälde</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwellwert</translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation>Farbe und Kontrast nach einstellbaren Regeln beurteilen</translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation>Ein Netz urteilen lassen, das gelernt hat, wie Farbverluste aussehen</translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation>Schadensart</translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation>Suchverfahren</translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation>Automatische Werte</translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation>Zu den automatischen Werten für dieses Bild zurückkehren</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Weitere Einstellungen</translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation>Weitere Einstellungen für die Schadenssuche</translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation>Live-Vorschau</translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation>Auf dem Bild zeigen, was markiert würde</translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation>Zur Maske</translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation>Das Gefundene zur Maske hinzufügen</translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation>Das Gefundene zusätzlich zu den vorhandenen Markierungen markieren</translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation>Maske ersetzen</translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation>Die Maske durch das Gefundene ersetzen</translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation>Alle Markierungen aufheben, dann das Gefundene markieren</translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation>{share} der Auswahl</translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation>{share} des Bildes</translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation>findet nichts</translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation>Leertaste blendet aus oder ein, Entf löscht, Strg mit Auf und Ab verschiebt.</translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation>Aus-/einblenden</translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation>Die gewählten Ergänzungen ausblenden oder wieder einblenden</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation>Die gewählten Ergänzungen nach oben verschieben: Was weiter oben steht, liegt darüber</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation>Die gewählten Ergänzungen nach unten verschieben</translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation>Ganz nach oben</translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation>Die gewählten Ergänzungen über alle anderen verschieben</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Ganz nach unten</translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation>Die gewählten Ergänzungen unter alle anderen verschieben</translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation>Auf dem Bild zeigen</translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation>Das Bild so verschieben, dass die gewählten Ergänzungen zu sehen sind</translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation>Die gewählten Ergänzungen löschen: Die Schäden sind wieder zu sehen</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Alle wählen</translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation>Alle Ergänzungen wählen</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Keine wählen</translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation>Keine Ergänzung wählen</translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation>Neu ergänzen mit</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation>Wie stark die gewählten Ergänzungen die Schäden überdecken</translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation>Die gewählten Ergänzungen mit anderem Modell oder Startwert erneuern</translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation>Die gewählten Ergänzungen erneuern</translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation>{action}: gewählte Ergänzungen</translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation>Gleiches Modell, anderer Startwert</translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln gewählt</numerusform>
    <numerusform>%Ln gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation>{width} × {height} px bei {x}, {y}</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n Modell</numerusform>
    <numerusform>%n Modelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation>
    <numerusform>{fills}, %Ln ausgeblendet</numerusform>
    <numerusform>{fills}, %Ln ausgeblendet</numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation>abgeschwächt</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation>Die Höhen sind Anteile der Pixel</translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation>Logarithmisch</translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation>Auch seltene Werte sind sichtbar</translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation>Skala des Histogramms</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation>Alle Pixel zählen</translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation>Das Ausgewählte zählen; ohne Auswahl alles</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Bildteil</translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation>Messquadrat</translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation>Farbe unter dem Mauszeiger</translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation>Farbwerte kopieren</translation>
  </message>
  <message>
   <source>Copy the values as text</source>
   <translation>Die Werte als Text kopieren</translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation>Nichts zu zählen</translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation>Mittel {mean} · Median {median}</translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation>gezählt bei 1 : {factor}</translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation>Auf das Bild zeigen</translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation>Bei x {x}, y {y}</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation>Der Pixel selbst</translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation>Das Mittel von {side} × {side} Pixeln</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histogramm</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Alpha</source>
   <translation>Alpha</translation>
  </message>
  <message>
   <source>x {x}, y {y}</source>
   <translation>x {x}, y {y}</translation>
  </message>
  <message>
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>mean of {side} × {side}</source>
   <translation>Mittel von {side} × {side}</translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation>{bits} Bit</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Geöffnet</translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation>Zu diesem Schritt gehen</translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation>Kein Bild geöffnet</translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation>Grau mit Alpha</translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation>RGB mit Alpha</translation>
  </message>
  <message>
   <source>RGB</source>
   <translation>RGB</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation>{colours}, {depth} Bit</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation>keines (sRGB angenommen)</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Monitor</translation>
  </message>
  <message>
   <source>{across} dpi</source>
   <translation>{across} dpi</translation>
  </message>
  <message>
   <source>{across} × {down} dpi</source>
   <translation>{across} × {down} dpi</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation>{format}, verlustfrei</translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation>{format}, verlustbehaftet</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <source>Classical</source>
   <translation>Klassisch</translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation>Fehlstellen bis {size} px</translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation>{size} · aus diesem Dokument</translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation>{size} · mitgeliefert</translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation>{size} · eigenes</translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation>Wählt unter {names}</translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation>{gain} dB besser als vorher, an Prüfstellen</translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation>Trainiert an {facts}</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Modelle verwalten…</translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation>Modelle verwalten</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation>Farbe der Maske</translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation>Nach Schadensklasse</translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation>Wie stark die Maske deckt</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation>Farbe der Maske: {name}</translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation>Bedienfeldseite</translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation>Zuerst an Intaktem erproben</translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation>&lt;span&gt;Die Formen der Fehlstellen an intakten Stellen mit jedem Modell ergänzen und für jede Art von Fehlstelle das beste nehmen; sonst ergänzt das erste Modell alle. Die Proben dauern höchstens noch einmal so lange wie das Ergänzen.&lt;/span&gt;</translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation>Beste Qualität</translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation>Bildkörnung hinzufügen</translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation>Körnung oder Leinwandstruktur um jede Fehlstelle messen und zur Ergänzung hinzufügen</translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation>Die Fehlstellen vor dem Ergänzen um so viel erweitern</translation>
  </message>
  <message>
   <source>Feather</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation>Die Ergänzung über diese Strecke vom Rand nach innen an das Bild angleichen</translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation>Eine andere Zahl ergibt eine andere Variante, wenn das Modell den Zufall nutzt</translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation>Weitere Einstellungen für das Restaurieren</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation>
    <numerusform>%n Checkpoint war nicht verwendbar: {reason}</numerusform>
    <numerusform>%n Checkpoints waren nicht verwendbar: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation>In der Auswahl ist nichts markiert</translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation>Etwas markieren oder nichts auswählen{keys}.</translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation>Alles Markierte ist restauriert</translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation>Vergleichen{keys}, mehr markieren oder speichern.</translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation>Noch ist nichts markiert</translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation>Schäden suchen oder mit dem Pinsel übermalen.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation>
    <numerusform>%Ln Fehlstelle in der Auswahl · {share}</numerusform>
    <numerusform>%Ln Fehlstellen in der Auswahl · {share}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation>
    <numerusform>%Ln Fehlstelle · {share} markiert</numerusform>
    <numerusform>%Ln Fehlstellen · {share} markiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation>Dauert {time}.</translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation>Markieren ruht.</translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation>Noch {time}. Markieren ruht.</translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation>Restaurieren abbrechen</translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation>Die Restaurierung abbrechen</translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation>Auswahl restaurieren</translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation>Die Auswahl restaurieren</translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation>Ergänzen, was markiert und ausgewählt ist</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurieren</translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation>Alles Markierte restaurieren</translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation>Das Markierte ergänzen</translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation>Über alle Spiegelungen und Vierteldrehungen mitteln: etwa 8-mal langsamer</translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation>Nur für Netze: Andere Modelle ergänzen nur auf eine Art</translation>
  </message>
  <message>
   <source>Damage</source>
   <translation>Schäden</translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation>Schäden suchen und einordnen</translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation>Was ergänzt wurde und jeder bisherige Schritt</translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation>Was über das Bild bekannt ist</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Bedienfelder</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation>Maskenanzeige</translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation>Ziehen verschiebt das Bild. Das Mausrad zoomt zum Mauszeiger.</translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation>Die Schäden übermalen. Die rechte Maustaste radiert, Umschalt und Klick zieht eine gerade Linie.</translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation>Malen hebt Markierungen auf. Umschalt und Klick zieht eine gerade Linie.</translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation>Ein Rechteck über die Schäden ziehen.</translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation>Die Schäden umfahren.</translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation>Auf eine verfärbte Stelle klicken: Ähnliche Farben werden markiert.</translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation>Mit dem Pinsel einen Umriss zeichnen, dann hineinklicken.</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation>Intaktes übermalen: Es wird nie markiert, geändert oder als Kopierquelle verwendet.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation>Alt (oder Strg) und Klick legt die Quelle fest; dann die Schäden übermalen.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation>Alt (oder Strg) und Klick legt die Quelle fest; beim Malen wird ihre Farbe an die Umgebung angeglichen.</translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation>Suche und Restaurierung bleiben innerhalb der Auswahl. Umschalt fügt hinzu, Alt nimmt weg.</translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation>Auf eine markierte Fehlstelle klicken, um nur sie zu restaurieren. Zum Vergleichen von Modellen genügt auch eine ergänzte.</translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation>Auf eine Ergänzung klicken oder ein Rechteck um mehrere ziehen. Erneuter Klick wählt die darunter; Umschalt fügt hinzu.</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation>Auf eine Stelle klicken, um dort eine Notiz anzuheften. Ein Klick auf einen Pin öffnet sie zum Lesen oder Ändern, Ziehen verschiebt sie; Entf entfernt sie.</translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation>Eine Linie über etwas von bekannter Länge ziehen, etwa ein Lineal, und die Länge eingeben.</translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation>Durchmesser des Pinsels in Bildpixeln</translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation>Härte</translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation>100 % ergibt eine scharfe Kante</translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation>Stiftdruck bestimmt die Größe</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation>Wie weit eine Farbe von der angeklickten abweichen darf, um mitmarkiert zu werden</translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation>Nur zusammenhängend</translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation>Sofort restaurieren</translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation>Das Rechteck beim Loslassen der Maustaste sofort ergänzen</translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation>Modelle vergleichen</translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation>Die angeklickte Fehlstelle mit mehreren Modellen nebeneinander ergänzen und ein Ergebnis wählen</translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation>Markieren, was ergänzt werden soll</translation>
  </message>
  <message>
   <source>Protected</source>
   <translation>Schutz</translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation>Markieren, was nie geändert werden darf</translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation>Markieren, wo gesucht und restauriert werden soll</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation>Die Schadensart, die markiert wird</translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation>Es gibt bereits zu viele angeheftete Notizen.</translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation>Notiz anheften</translation>
  </message>
  <message>
   <source>Move note</source>
   <translation>Notiz verschieben</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Notiz ändern</translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation>Auf die Fehlstelle klicken, deren Ergänzungen verglichen werden sollen.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation>Keine Treffer.</translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation>Seite zurücksetzen…</translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation>Alles auf dieser Seite auf den Anfangszustand setzen</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Alles zurücksetzen…</translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation>Alle Einstellungen auf den Anfangszustand setzen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation>Alle Einstellungen samt Tastenkürzeln in eine Datei schreiben</translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation>Alle Einstellungen aus einer solchen Datei übernehmen</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation>„{page}“ zurücksetzen?</translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation>Alles auf dieser Seite wird auf den Anfangszustand gesetzt. Die anderen Seiten bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation>Seite zurücksetzen</translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation>Alle Einstellungen und Tastenkürzel werden auf den Anfangszustand gesetzt. Person und Institution bleiben erhalten. Vorher exportieren, was später noch einmal gebraucht werden könnte.</translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation>Alle Einstellungen zurücksetzen?</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation>Die Einstellungen stehen in {name}.</translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation>Die Einstellungen aus {name} gelten jetzt.</translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation>Die gewünschten Tasten drücken.</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation>Der gewählten Aktion diese Tasten statt der bisherigen geben</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation>Der gewählten Aktion diese Tasten zusätzlich zu den bisherigen geben</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation>Der gewählten Aktion alle Tasten nehmen</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation>Der gewählten Aktion wieder die üblichen Tasten geben</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation>Eine Aktion wählen, um ihr andere Tasten zu geben.</translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation>{keys} ist nicht frei: Die Taste {does}.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>{keys} gehört jetzt zu „{action}“.</translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation>Die Aktion hat diese Tasten bereits.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>{keys} gehört zu „{action}“.</translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation>„{action}“ verliert diese Tasten, wenn „{mine}“ sie übernimmt.</translation>
  </message>
  <message>
   <source>Take them</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Belassen</translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation>Sie gehören jetzt zu „{action}“; diese Aktion verliert sie.</translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation>Die üblichen Tasten zurückholen?</translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation>Restorer überlassen</translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation>Sprache des Systems</translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation>Enthalten eine Kopie des Bildes</translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation>Verweisen auf das Bild</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation>Bildpixel</translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation>Millimeter am Objekt</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation>Die Sprache des Fensters. Sie ändert sich beim nächsten Start von Restorer.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation>Hell oder dunkel; die Umgebung des Bildes ist bei beiden grau.</translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation>Automatisch sichern alle</translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation>Nach einem Absturz geht höchstens so viel verloren.</translation>
  </message>
  <message>
   <source>New projects</source>
   <translation>Neue Projekte</translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation>Ein Projekt mit Kopie lässt sich allein verschieben; eines mit Verweis ist kleiner und braucht das Bild an seinem Ort.</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Arbeitsfläche</translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation>Farbe der Maske</translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation>Am besten eine, die im Bild nicht vorkommt.</translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation>Maske in den Farben der Klassen</translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation>Jede Schadensart in ihrer eigenen Farbe statt in der einen.</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Deckkraft der Maske</translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation>Wie stark die Maske deckt.</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Größe des Pinsels</translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation>Der Durchmesser in Bildpixeln.</translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation>Härte des Pinsels</translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation>100 %: scharfe Kante; 0 %: von der Mitte an weich.</translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation>Druck bestimmt die Größe</translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation>Ein Stift malt umso breiter, je fester er gedrückt wird.</translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation>Toleranz des Zauberstabs</translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation>Wie weit Farben von der angeklickten abweichen dürfen, in Stufen von 255.</translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation>Lineale</translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation>An den Rändern des Bildes.</translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation>Einheit der Lineale</translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation>Millimeter gelten, wo der Maßstab des Bildes bekannt ist.</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Maßstabsleiste</translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation>Auf dem Bild, wo dessen Maßstab bekannt ist.</translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation>Einheit der Linienbreite</translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation>Umrisse und Tratteggio: gleich auf dem Bildschirm oder gleich am Objekt.</translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation>Breite dieser Linien</translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation>In Bildpixeln.</translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation>Ihre Breite am Objekt</translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation>Wo der Maßstab des Bildes bekannt ist.</translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation>Winkel des Tratteggio</translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation>90°: senkrechte Striche.</translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation>Stärke des Tratteggio</translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation>Wie stark seine Striche von der Farbe der Ergänzung abweichen.</translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation>Modelle und Gerät</translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation>Womit Fehlstellen ergänzt werden, wenn kein anderes gewählt ist.</translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation>„Beste“ mittelt die Antworten eines Netzes über alle Spiegelungen und Vierteldrehungen: etwa 8-mal langsamer.</translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation>Modelle zuerst an Intaktem erproben</translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation>Das automatische Modell ergänzt die Formen der Fehlstellen an intakten Stellen und nimmt, was am besten abschneidet.</translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation>Gerät und Genauigkeit</translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation>Wo und mit welcher Genauigkeit Netze rechnen; andere Modelle verwenden immer den Prozessor.</translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation>Wonach Bilder angezeigt werden. An Dateien ändert es nichts; kleine Vorschauen gelten immer für sRGB.</translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation>Wer restauriert. Steht in jedem Dossier und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation>Wo restauriert wird. Womit Bilder signiert werden, wird unter „Bearbeiten &gt; Person und Institution“ festgelegt.</translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation>„{name}“ enthält für „{key}“ einen unmöglichen Wert.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation>„{name}“ ist zu groß für eine Einstellungsdatei.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation>„{name}“ ist keine Einstellungsdatei von Restorer.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation>„{name}“ stammt aus einer neueren Version von Restorer.</translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation>„{name}“ enthält ein Tastenkürzel, das keine Taste ist: „{keys}“.</translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation>„{name}“ vergibt „{keys}“ an zwei Aktionen.</translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation>Die bisherigen Einstellungen gelten weiter.</translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation>Eine Datei wählen, die unter „Bearbeiten &gt; Einstellungen“ mit „Exportieren“ geschrieben wurde.</translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation>Leertaste oder gehaltene Maustaste: vorher  ·  Mausrad: zoomen  ·  Ziehen oder Pfeiltasten: verschieben  ·  0: alles  ·  1: 100 %
S: Regler zwischen vorher und nachher  ·  D: nebeneinander  ·  Esc: zurück</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher/Nachher</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation>Das Bild drucken</translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation>Die Seite, wie sie gedruckt wird</translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation>Wie das Bild</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Hochformat</translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation>Die kurze Seite oben</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Querformat</translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation>Die lange Seite oben</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation>Ans Papier anpassen</translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation>So groß, wie es das Papier erlaubt</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation>So groß wie das Objekt, nach dem gezeichneten Maßstab oder der Auflösung der Datei</translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation>Bildunterschrift: Name, Größe, Datum</translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation>Das Bild wird {width} × {height} cm groß gedruckt.</translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation>Es ist größer als das Papier: Nur die Mitte wird gedruckt.</translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale to print it so.</source>
   <translation>Die Originalgröße ist nicht bekannt: Dafür zuerst einen Maßstab festlegen.</translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation>Das Bild wird noch gedruckt.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Wird gedruckt</translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation>Das Bild wurde an den Drucker übergeben.</translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation>Der Drucker „{name}“ konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation>Es wurde nichts gedruckt und nichts geändert.</translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation>Prüfen, ob er eingeschaltet ist und Papier hat, oder in eine Datei drucken.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>{width} × {height} cm</source>
   <translation>{width} × {height} cm</translation>
  </message>
  <message>
   <source>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</source>
   <translation>Das Bild ist nicht mehr, wie es beim Speichern des Projekts war. Bitte prüfen, ob Markierungen und Ergänzungen noch passen.</translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation>Das Bild wurde an einem anderen Ort gefunden. Das Projekt speichern, um das festzuhalten.</translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation>Abgebrochen. Es wurde keine Datei geändert.</translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation>Die Datei wurde, seit sie hier geöffnet ist, von einem anderen Fenster oder Programm geändert. Ihr jetziger Inhalt ginge verloren. „Projekt speichern unter“ bewahrt beides.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation>Abgebrochen. Es wurde nichts geöffnet.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>Bilder werden gesucht…</translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation>
    <numerusform>%Ln Bild hinzugefügt.</numerusform>
    <numerusform>%Ln Bilder hinzugefügt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation>
    <numerusform>Bereits vorhanden: %Ln Bild.</numerusform>
    <numerusform>Bereits vorhanden: %Ln Bilder.</numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation>Sie sind bereits vorhanden.</translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation>Darin sind keine Bilder.</translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation>
    <numerusform>%Ln Bild aus der Liste entfernt. Keine Datei wurde angerührt.</numerusform>
    <numerusform>%Ln Bilder aus der Liste entfernt. Keine Datei wurde angerührt.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation>Noch gibt es nichts zu berichten.</translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation>Der Bericht ist {path}.</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>Bericht wird geschrieben…</translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation>Ein Ordner konnte nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation>Die Markierungen korrigieren, dann im Fenster der Stapelverarbeitung „Bearbeitete Markierungen übernehmen“ wählen.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation>&amp;Bilder hinzufügen…</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Bilder hinzufügen</translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation>Dateien wählen; oder hier ablegen</translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation>&amp;Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation>Einen Ordner mit seinen Unterordnern hinzufügen; oder hier ablegen</translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation>&amp;Fehlgeschlagene wiederholen</translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation>Fehlgeschlagene Bilder wiederholen</translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation>Alle fehlgeschlagenen Bilder noch einmal bearbeiten</translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation>&amp;Erledigte entfernen</translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation>Erledigte Bilder entfernen</translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation>Restaurierte, intakte und übersprungene Bilder aus der Liste nehmen; keine Datei wird angerührt</translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation>Bilder oder Ordner hier ablegen</translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation>Sie werden nacheinander restauriert und in einem eigenen Ordner gespeichert. Die Dateien selbst werden nie geändert.</translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation>Fortschritt der Stapelverarbeitung</translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation>Wartende Bilder restaurieren (Strg+R)</translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation>Eine Seite mit jedem Bild vorher und nachher schreiben und öffnen</translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation>Dieses Fenster schließen; der Stapel läuft weiter (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation>
    <numerusform>%Ln Bild: {states}</numerusform>
    <numerusform>%Ln Bilder: {states}</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation>Noch keine Bilder</translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation>
    <numerusform>%Ln restauriert</numerusform>
    <numerusform>%Ln restauriert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation>
    <numerusform>%Ln intakt</numerusform>
    <numerusform>%Ln intakt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln fehlgeschlagen</numerusform>
    <numerusform>%Ln fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation>
    <numerusform>%Ln übersprungen</numerusform>
    <numerusform>%Ln übersprungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation>
    <numerusform>%Ln zu prüfen</numerusform>
    <numerusform>%Ln zu prüfen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln wartend</numerusform>
    <numerusform>%Ln wartend</numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation>{stage} · {percent} %</translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation>Markierungen prüfen</translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation>Restauriert in {time}</translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation>Restauriert in {time} · erwarteter Fehler {error}</translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation>Intakt: keine Schäden gefunden</translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation>Fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation>Markierungen angenommen, wartet</translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation>Wartet auf erneute Bearbeitung</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation>{name}: {facts}</translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation>Wie das Bild</translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation>PNG und TIFF bleiben, was sie sind, alles andere wird PNG</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation>Alle Ergebnisse sind PNG-Dateien</translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation>Alle Ergebnisse sind TIFF-Dateien</translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation>Farbverluste, Netz</translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation>Dasselbe mit einem Netz, das gelernt hat, wie sie aussehen</translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation>Linien und Punkte</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation>Risse, Kratzer, Haare und Staub</translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation>Format der Ergebnisse</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>Was gesucht wird</translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation>Automatische Empfindlichkeit</translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation>Die Empfindlichkeit für jedes Bild einzeln bestimmen</translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation>Wie viel gefunden wird</translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation>Markierungen zuerst prüfen</translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation>Nichts wird restauriert, bevor die Funde darin angesehen wurden</translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation>Netze mitteln über alle Spiegelungen und Drehungen: etwa 8-mal langsamer</translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation>Den Rand einer Ergänzung über diese Strecke nach innen angleichen</translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation>Am Ende ein Bericht</translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation>Eine Seite mit jedem Bild vorher und nachher, neben den Ergebnissen</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Save to</source>
   <translation>Speichern in</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation>Wohin die Ergebnisse kommen. Die Bilder selbst werden nie geändert</translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation>Speichern in {folder}</translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation>Ordner für die Ergebnisse wählen</translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation>Das Bild, wie es ist</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation>Was gefunden oder von Hand markiert wurde</translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation>Das restaurierte Bild</translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation>Markierungen &amp;annehmen</translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation>Das Markierte restaurieren (Eingabetaste)</translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation>Schäden &amp;suchen</translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation>In diesem Bild jetzt nach Schäden suchen</translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation>Markierungen &amp;bearbeiten…</translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation>Die Markierungen im Hauptfenster korrigieren (E)</translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation>Bearbeitete Markierungen über&amp;nehmen</translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation>Die Markierungen aus dem Hauptfenster übernehmen und restaurieren</translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation>Übers&amp;pringen</translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation>Dieses Bild auslassen (S)</translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation>Dieses Bild mit den jetzigen Einstellungen noch einmal bearbeiten (R)</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation>&amp;Doch bearbeiten</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation>{share} von „{model}“ in {time} ergänzt</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation>{share} von „{model}“ in {time} ergänzt, {expected}</translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation>Sind das die Stellen, die restauriert werden sollen? Annehmen, korrigieren oder das Bild überspringen.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Diese Datei kann nicht angezeigt werden.</translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation>Bilder des Stapels</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Wird geöffnet</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapelverarbeitung</translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation>Einige Bilder warten auf die Prüfung ihrer Markierungen.</translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation>Wartet, bis das Hauptfenster fertig ist.</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Ordner für die Ergebnisse</translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation>Es gibt nichts wiederherzustellen.</translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation>Die nicht gespeicherte Arbeit an {name} verwerfen?</translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation>Sie lässt sich nicht zurückholen. Was gespeichert wurde und das ursprüngliche Bild bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation>Die Arbeit ist wiederhergestellt. Sie ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation>Abgebrochen. Die nicht gespeicherte Arbeit ist noch da.</translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation>Die nicht gespeicherte Arbeit an {name}</translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation>Von Hand Retuschiertes hat keinen Startwert. Stattdessen mit einem Modell neu ergänzen.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation>Dieses Modell ergänzt auf dieselbe Weise: Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation>Das Bild wurde inzwischen geändert: Die neuen Ergänzungen passen nicht mehr.</translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation>Ergänzung erneuern</translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation>{n:,} Ergänzungen erneuern</translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation>Ergänzung erneuert.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation>{n:,} Ergänzungen erneuert.</translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation>Ergänzung mit „{model}“ erneuern</translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation>{n:,} Ergänzungen mit „{model}“ erneuern</translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation>Ergänzung mit „{model}“ erneuert.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation>{n:,} Ergänzungen mit „{model}“ erneuert.</translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation>Das Dossier liegt in {folder}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation>Das Modell „{gone}“ ist nicht mehr vorhanden: „{model}“ wird verwendet.</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation>
    <numerusform>%n Checkpoint war nicht verwendbar.</numerusform>
    <numerusform>%n Checkpoints waren nicht verwendbar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation>Es ist nichts ausgewählt. Zuerst mit den Auswahlwerkzeugen eine Fläche auswählen.</translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation>Unter dem Mauszeiger ist keine Fehlstelle.</translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation>Fehlstelle restaurieren</translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation>Rechteck restaurieren</translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation>Dort ist nichts markiert.</translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation>Zuerst die Schäden markieren, dann restaurieren.</translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation>Die Markierungen wurden während des Restaurierens geändert: Das Ergebnis passt nicht mehr und wird verworfen.</translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation>Die fertigen Bereiche wurden behalten.</translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}.</source>
   <translation>
    <numerusform>%Ln Bereich in {time} restauriert.</numerusform>
    <numerusform>%Ln Bereiche in {time} restauriert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation>
    <numerusform>%Ln Bereich in {time} restauriert. {keys} halten, um das Original zu sehen.</numerusform>
    <numerusform>%Ln Bereiche in {time} restauriert. {keys} halten, um das Original zu sehen.</numerusform>
   </translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with “Set scale”.</source>
   <translation>Noch ist kein Maßstab bekannt: Mit „Maßstab festlegen“ eine Linie über etwas von bekannter Länge ziehen.</translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation>Einheit der Lineale</translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation>Klick wechselt zwischen Pixeln und Millimetern</translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation>Pixel des Bildes. Mit einem Maßstab („Maßstab festlegen“, S) auch Millimeter am Objekt</translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation>Maßstabsleiste: {length}</translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation>Unser genauestes Netz: Risse, Kratzer, Ausbrüche und Farbverluste.</translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation>Wie Restorer, malt aber Struktur, wo Restorer glatt bliebe: für große Farbverluste.</translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation>Ergänzt eine Fehlstelle; trainiert gegen einen Diskriminator, der ihre Umgebung sieht (Denton et al. 2016).</translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation>Context Encoder mit einer vollverbundenen Schicht, die das ganze Fenster sieht.</translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation>Malt Bilder mit vielen kleinen weißen Fehlstellen neu (Pathak et al. 2016).</translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation>Dichtes Multiskalen-Fusionsnetz mit Diskriminator (Hui et al. 2020), für Farbverluste.</translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation>Malt das ganze Bild neu; trainiert gegen einen Diskriminator; für Quadrate und Blöcke.</translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation>U-Net, das nur bekannte Pixel betrachtet (Liu et al. 2018), für alle Schäden an Gemälden.</translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation>Findet weißliche Farbverluste.</translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation>Ergänzen · noch unter 1 Sekunde</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation>Ergänzung unter dem Mauszeiger</translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation>Position und Pixelwerte</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Bildgröße</translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation>Größe am Objekt</translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation>Nach dem gezeichneten Maßstab, sonst nach der Auflösung der Datei</translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation>{stage} · noch {time}</translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation>{width} × {height} cm bei {dpi} dpi</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Bild öffnen</translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation>Scans und Fotografien: TIFF, PNG, JPEG, WebP und andere, mit 8 oder 16 Bit. Die Originaldatei wird nie geändert.</translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation>Schäden markieren</translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation>Restorer weißliche Farbverluste und Kratzer suchen lassen oder sie selbst übermalen. Nur Markiertes ändert sich.</translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation>Restaurieren und speichern</translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation>Die markierten Fehlstellen ergänzen, vorher und nachher vergleichen, Misslungenes rückgängig machen und unter neuem Namen speichern.</translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation>Schritt {number}: {title}. {text}</translation>
  </message>
  <message>
   <source>10 min</source>
   <translation>10 min</translation>
  </message>
  <message>
   <source>20 min</source>
   <translation>20 min</translation>
  </message>
  <message>
   <source>1 h</source>
   <translation>1 h</translation>
  </message>
  <message>
   <source>3 h</source>
   <translation>3 h</translation>
  </message>
  <message>
   <source>No model here can be taught: import a network that is judged by accuracy (Restore, Models).</source>
   <translation>Hier lässt sich kein Modell anlernen: Zuerst ein Netz importieren, das nach Genauigkeit beurteilt wird („Restaurieren &gt; Modelle“).</translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation>Etwa {time} lernen</translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation>Anlernen starten</translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation>Eine Kopie davon lernt; das Modell selbst bleibt unverändert</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation>Wo gerechnet wird; eine Grafikkarte ist um ein Vielfaches schneller</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Rechnen auf</translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation>Wie das neue Modell in Menüs und Befehlen heißen wird</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Name des neuen Modells</translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation>„{name}“ wird gerade angelernt: immer nur eines.</translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation>Das neue Modell braucht einen Namen.</translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation>Fertig gegen {time} Uhr oder früher, wenn nichts mehr besser wird. Dieses Fenster darf inzwischen geschlossen werden, und das Anlernen lässt sich jederzeit anhalten und fortsetzen.</translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation>Gefundene Bilder</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation>{name}, {width} × {height} px, Prüfbild</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation>{name}, {width} × {height} px</translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation>Prüfbild</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation>
    <numerusform>%Ln Schritt</numerusform>
    <numerusform>%Ln Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation>Anlernen anhalten und beenden?</translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation>„{name}“ wird gerade angelernt. Alles wird gespeichert und lässt sich nach dem nächsten Start fortsetzen.</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Anhalten und beenden</translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation>Gelerntes wird gespeichert…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation>
    <numerusform>%Ln Bild zum Lernen</numerusform>
    <numerusform>%Ln Bilder zum Lernen</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation>{pictures}, {apart} zur Prüfung zurückbehalten</translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation>von {width} × {height} bis {most_width} × {most_height} px</translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation>1 Datei ausgelassen: {reasons}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation>
    <numerusform>%Ln Datei ausgelassen: {reasons}</numerusform>
    <numerusform>%Ln Dateien ausgelassen: {reasons}</numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation>Bei nur einem Bild kann keines zur Prüfung zurückbehalten werden: Ob es geholfen hat, bliebe offen.</translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation>{number} oder mehr Bilder sind besser: Zwei davon können zur Prüfung zurückbehalten werden.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation>
    <numerusform>%Ln nicht lesbar</numerusform>
    <numerusform>%Ln nicht lesbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation>
    <numerusform>%Ln doppelt</numerusform>
    <numerusform>%Ln doppelt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation>
    <numerusform>%Ln zu klein</numerusform>
    <numerusform>%Ln zu klein</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation>
    <numerusform>%Ln ausgeschlossen</numerusform>
    <numerusform>%Ln ausgeschlossen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation>
    <numerusform>%Ln beiseitegelegt</numerusform>
    <numerusform>%Ln beiseitegelegt</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation>Eine Kopie eines Modells übt an intakten Bildern von einer Hand: eines Malers, einer Fotografin, eines Albums, eines Scanners. Einige Bilder werden zurückbehalten, und am Ende zeigt sich, ob sie besser ergänzt werden als vorher.</translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation>Einen Ordner mit Bildern hier ablegen</translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation>Intakte Bilder oder die intakten Teile beschädigter. Unterordner zählen mit; im Ordner wird nichts geändert.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation>Alle verwendbaren Bilder</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Prüfbilder</translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation>Die Bilder, nach denen beurteilt wird</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation>Was nicht verwendet wird und warum</translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation>Kein Ordner gewählt</translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation>Ordner mit Bildern wählen</translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation>Ausgelassene Dateien</translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation>Bilder sichten</translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation>Ein Modell an eigener Sammlung anlernen</translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation>Bilder werden gesichtet…</translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation>Das Trainingsprogramm wurde von außen beendet, ohne einen Grund zu nennen.</translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation>Das Trainingsprogramm endete mit Code {code}, ohne einen Grund zu nennen.</translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation>Das bis eine Minute davor Gelernte ist erhalten, ebenso die Bilder und Modelle.</translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation>Oft ist der Arbeitsspeicher knapp: Andere Programme schließen, dann fortsetzen. Die letzten Meldungen stehen in „{path}“.</translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation>Das Trainingsprogramm konnte nicht gestartet werden: {reason}.</translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation>Restorer neu installieren; {program} sollte vorhanden sein.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation>{name}, {facts}</translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation>{name}: {facts}, begonnen {time}</translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation>lernt, {percent} %</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>wird vorbereitet</translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation>angehalten bei {percent} %</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>it helped</source>
   <translation>hat geholfen</translation>
  </message>
  <message>
   <source>did not help</source>
   <translation>hat nicht geholfen</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>nicht beurteilt</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation>Die Ergänzungen der Prüfbilder erscheinen hier mit der ersten Prüfung.</translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation>Es konnte kein Prüfbild zurückbehalten werden: Es gibt keine Ergänzungen zu zeigen und keine Werte.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation>Ergänzungen der Prüfbilder, dB</translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation>Wie nahe die Ergänzungen der Prüfbilder dem wahren Zustand kommen: Mehr ist besser. Die gestrichelte Linie ist das Ausgangsmodell, der große Punkt der bisher beste Stand.</translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation>Was verringert werden soll</translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation>Der Fehler beim Üben: Er sollte sinken.</translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation>Fortschritt des Anlernens</translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation>Wie es in Menüs und Befehlen heißen wird</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation>Diesen Lauf und seine Dateien löschen; was zu den Modellen hinzugefügt wurde, bleibt</translation>
  </message>
  <message>
   <source>Show files</source>
   <translation>Dateien anzeigen</translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation>Den Ordner dieses Laufs öffnen: Beispiele, Kurven, Protokoll</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Protokoll anzeigen</translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation>Das Protokoll des Trainingsprogramms öffnen</translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation>Zu den Modellen</translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation>Zu einem Modell machen, das sofort gewählt werden kann</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation>Im Bedienfeld „Restaurieren“ wählen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Dort weitermachen, wo angehalten wurde</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation>Alles speichern und anhalten; es lässt sich jederzeit fortsetzen</translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation>Begonnen mit „{model}“, {time} · Bilder: {folder}</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Schritt {step} von {steps}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation>{number} Ausschnitte pro Sekunde</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>auf dem Prozessor</translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation>auf {device}</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Lernt</translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation>Der laufende Vorgang wird noch beendet und alles gespeichert. Eine Prüfung der Bilder kann eine Minute dauern.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <source>End at once</source>
   <translation>Sofort beenden</translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation>Nicht warten: Das in der letzten Minute Gelernte kann verloren gehen</translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation>Schritt {step} von {steps}. Alles ist erhalten: Es lässt sich jederzeit fortsetzen, auch nach einem Neustart.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation>Läuft anderswo</translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation>Ein anderes Fenster oder ein Befehl bearbeitet diesen Lauf.</translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation>Es steht als „{model}“ unter den Modellen.</translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation>Es gibt bereits einen Lauf namens „{name}“.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation>Ergänzungen der Prüfbilder</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation>Wahrer Zustand</translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation>{picture}, {kind}: beschädigt, vorher, jetzt, wahrer Zustand</translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation>Eingezeichneter Schaden: {kind}</translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation>Bilder packen</translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation>Dauer eines Schritts messen</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Wird gestartet</translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation>Ob es geholfen hat, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation>Es hat geholfen: {gain} besser an den Prüfbildern.</translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation>Es gab kein zweites Bild, das zur Prüfung zurückbehalten werden konnte. Vor dem Einsatz an bekannten Schäden erproben.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation>Die Ergänzungen erreichten vorher {before}, nachher {after}; besser wurden {pictures}.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation>Die Ergänzungen erreichten vorher {before}, nachher {after} (± {error}); besser wurden {pictures}.</translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation>
    <numerusform>{better} von %Ln Bild</numerusform>
    <numerusform>{better} von %Ln Bildern</numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation>{figures} Nach denselben Bildern wurden die besten Gewichte gewählt, das Urteil ist also leicht optimistisch: Die Ergänzungen unten ansehen und an bekannten Schäden erproben.</translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation>{figures} Das ist kein lohnender Gewinn oder Zufall: Es gibt nichts hinzuzufügen, und die Modelle sind, wie sie waren. Mehr Bilder, ähnlichere Bilder oder mehr Zeit helfen vielleicht.</translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation>{before} → {after}, um {gain} besser</translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation>{before} → {after}, um {gain} schlechter</translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation>{before} → {after}, gleich</translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation>{number} dB</translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation>Hier steht alles Angelernte, ob fertig oder nicht.</translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation>An eigener Sammlung anlernen</translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation>Neues anlernen</translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation>Bilder zum Lernen wählen (Strg+N)</translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation>Dieses Fenster schließen; das Anlernen läuft weiter (Esc)</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation>Das Anlernen von „{name}“ ist beendet: Es hat geholfen. Siehe „Restaurieren &gt; An eigener Sammlung anlernen“.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation>Das Anlernen von „{name}“ ist beendet: Es hat nicht geholfen. Siehe „Restaurieren &gt; An eigener Sammlung anlernen“.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation>Das Anlernen von „{name}“ ist beendet: Es wurde nicht beurteilt. Siehe „Restaurieren &gt; An eigener Sammlung anlernen“.</translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation>Das Anlernen von „{name}“ wurde angehalten; es lässt sich fortsetzen.</translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation>Das Anlernen von „{name}“ endete vorzeitig. Siehe „Restaurieren &gt; An eigener Sammlung anlernen“.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation>Das Gelernte, die Beispiele und die Kurven werden gelöscht. Was zu den Modellen hinzugefügt wurde, bleibt. Die Bilder werden nicht angerührt.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation>Das Gelernte, die Beispiele und die Kurven werden gelöscht. Die Bilder werden nicht angerührt.</translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation>Den Lauf „{name}“ löschen?</translation>
  </message>
  <message>
   <source>The menu</source>
   <translation>Das Menü</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Den Rundgang beenden</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation>Einen Schritt des Rundgangs zurückgehen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation>Den Rundgang fortsetzen</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Schritt {number} von {all}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation>Ein Porträt zum Ausprobieren</translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation>Dieser Rundgang führt in etwa fünf Minuten durch eine ganze Restaurierung. Es kann nichts kaputtgehen: Es ist ein Demobild.</translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation>Auf „Demobild ausprobieren“ oder „Weiter“ klicken.</translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation>Schäden mit dem Pinsel markieren</translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation>Nur Markiertes ändert sich. Die linke Maustaste markiert, die rechte radiert; das Mausrad zoomt, und die Leertaste mit der Maus verschiebt das Bild.</translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation>Einen der hellen Flecken übermalen.</translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation>Schäden suchen lassen</translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation>Restorer findet weißliche Farbverluste und auf Wunsch Risse und Kratzer. Die Vorschau zeigt, was markiert würde, bevor etwas markiert wird.</translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation>Auf „Zur Maske“ klicken.</translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation>Wählen, womit ergänzt wird</translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation>„Automatisch“ erprobt mehrere Modelle an intakten Stellen dieses Bildes und nimmt das beste für jede Art von Fehlstelle. Ein Modell lässt sich auch selbst wählen.</translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation>Dies ergänzt alles Markierte. Es lässt sich jederzeit abbrechen und hinterher rückgängig machen.</translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation>Auf „Restaurieren“ klicken.</translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation>Vorher und nachher vergleichen</translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation>Ein Regler zeigt auf der einen Seite das Bild vorher, auf der anderen nachher. {keys} bewirkt dasselbe.</translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation>Auf diese Schaltfläche klicken, dann den Regler ziehen.</translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation>Ergänzungen bleiben getrennt</translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation>Jede Fehlstelle hat ihre eigene Ergänzung: Sie lässt sich ausblenden, abschwächen, mit einem anderen Modell erneuern oder löschen. {keys} nimmt den letzten Schritt zurück; das Bild darunter wird nie geändert.</translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation>Speichern und festhalten</translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation>{keys} speichert ein Projekt, um später weiterzuarbeiten. Das Bild allein wird daneben gespeichert, und „Dossier exportieren“ im Menü „Datei“ hält fest, was getan wurde. All das steht auch in der Hilfe.</translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation>Wie die Ansicht gedreht ist</translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation>Klicken, um das Bild wieder aufrecht zu sehen (5)</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>Gespiegelt</translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation>Um {degrees} gedreht, gespiegelt</translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation>Um {degrees} gedreht</translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation>Ein Gemälde oder eine alte Fotografie restaurieren</translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation>Restorer ergänzt die Schäden und ändert sonst nichts.</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation>Demobild ausprobieren</translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation>oder eine Datei hier ablegen</translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation>Neu hier? Zum Rundgang: fünf Minuten, am Demobild</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Rundgang starten</translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation>Den Rundgang nicht mehr anbieten</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation>Zuletzt geöffnete Datei {number}</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation>Ergänzt von „{model}“, nach Proben gewählt</translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation>Ergänzt von „{model}“, dem Standardmodell</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation>Ergänzt von „{model}“, selbst gewählt</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>unter 1 Sekunde</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation>
    <numerusform>etwa 1 Sekunde</numerusform>
    <numerusform>etwa %n Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>etwa 1 Minute</numerusform>
    <numerusform>etwa %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation>etwa {hours} Stunden</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation>unter {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation>heute, {time}</translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation>gestern, {time}</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation>unter {percent} %</translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation>{width} × {height} px · {million} MP</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation>erwarteter Fehler {error} ({sureness})</translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation>Von Hand retuschiert</translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation>Ergänzt von „{model}“</translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation>erwarteter Fehler nicht bekannt</translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation>Der Name „{name}…“ ist zu lang.</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>Einen kürzeren wählen.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation>Einen anderen Ordner versuchen.</translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation>In „{folder}“ ist kein Platz mehr für „{name}“.</translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation>Speicherplatz freigeben oder auf einem anderen Datenträger speichern.</translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation>Die Datei speicherte ihre Farben in einer Palette; sie wurden in volles RGB umgewandelt.</translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation>Aus dem Ursprungsprogramm als RGB oder Grau mit 8 oder 16 Bit exportieren.</translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation>„{name}“ enthält Farbwerte der Art „{samples}“; Restorer arbeitet mit 8 und 16 Bit.</translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation>„{name}“ hat {channels} Kanäle; Restorer arbeitet mit Grau oder RGB und einem Alphakanal.</translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation>das eigene Farbprofil</translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation>ein übliches Druckprofil, da es keines hatte</translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation>Das Bild lag in CMYK vor und wurde über {profile} in RGB (sRGB) umgerechnet.</translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation>Das Bild lag in Lab vor und wurde in RGB (sRGB) umgerechnet.</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation>Die Datei hat {bits} Bit pro Farbwert; sie wurde mit 8 geöffnet.</translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation>Die Datei hat 1 Bit pro Farbwert; sie wurde mit 8 geöffnet.</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation>Die Datei hat {bits} Bit pro Farbwert; sie wurde mit 16 geöffnet.</translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation>Die Datei speichert Weiß als null; das Ergebnis wird mit Schwarz als null gespeichert.</translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation>Die Farben der Datei waren mit dem Alphakanal vormultipliziert; dies wurde zurückgerechnet.</translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation>32 Bit Gleitkomma</translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation>64 Bit Gleitkomma</translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation>32 Bit</translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation>32 Bit mit Vorzeichen</translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation>16 Bit mit Vorzeichen</translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation>8 Bit mit Vorzeichen</translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation>{name} fasst höchstens {most} Pixel Seitenlänge; dieses Bild hat {found}.</translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation>Als TIFF oder PNG speichern.</translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation>Die Qualität liegt zwischen 1 und 100, nicht bei {quality}.</translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation>Die TIFF-Kompression „{compression}“ wird nicht angeboten.</translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation>Zur Wahl stehen {known}.</translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation>Das Ausgangsbild hat {pages} Seiten; nur die erste wurde gespeichert.</translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation>Die verlustbehaftete Kompression des Ausgangsbildes wurde durch eine verlustfreie ersetzt, damit sich kein Pixel ändert.</translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG kennt keine Transparenz; das Bild wurde auf Weiß gelegt.</translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation>JPEG ändert jeden Pixel ein wenig, auch außerhalb der Schäden; PNG und TIFF tun das nicht.</translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation>WebP kennt kein Grau: Die Werte wurden dreifach gespeichert, als RGB.</translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation>AVIF fasst höchstens 12 Bit pro Farbwert; die 16 Bit des Bildes wurden gerundet.</translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation>Die Grauwerte wurden als RGB gespeichert.</translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation>Verlustbehaftetes {name} ändert jeden Pixel ein wenig, auch außerhalb der Schäden.</translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation>{name} fasst 8 Bit pro Farbwert; die 16 Bit des Bildes wurden gerundet. PNG und TIFF erhalten sie.</translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation>Zu groß für JPEG und deshalb weggelassen: {name}.</translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation>EXIF-Block</translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation>XMP-Block</translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation>IPTC-Block</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>Farbprofil</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation>ein GIF</translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation>eine BMP-Grafik</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation>ein Photoshop-Dokument</translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation>ein JPEG-2000-Bild</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>ein JPEG-XL-Bild</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation>eine SVG-Zeichnung</translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation>ein XML-Dokument oder eine SVG-Zeichnung</translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation>WebP kann keine IPTC-Daten enthalten; sie wurden weggelassen.</translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation>Das Rechteck {rectangle} markiert nichts in einem Bild von {width} × {height} Pixeln.</translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation>x,y,Breite,Höhe in Pixeln angeben, von der linken oberen Ecke gezählt.</translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation>Masken von {width} × {height} und {other_width} × {other_height} Pixeln lassen sich nicht verbinden.</translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation>Die Maske „{path}“ ist ein Ordner, keine Maske.</translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation>Die Maske „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Den Namen und den Ordner prüfen.</translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation>Die Maske „{path}“ konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Die Zugriffsrechte ändern oder die Datei kopieren.</translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation>Die Maske „{path}“ ist beschädigt oder kein Bild.</translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation>Ein PNG in der Größe des Bildes angeben, mit Weiß auf den Schäden und sonst Schwarz.</translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation>Masken werden als PNG gespeichert, nicht als {ending}.</translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation>Datei ohne Endung</translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation>Die Datei {name} nennen.</translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation>Die Maske „{path}“ hat {found_width} × {found_height} Pixel, das Bild aber {width} × {height}.</translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation>Eine Maske muss genau die Größe des Bildes haben.</translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation>Auf dem Datenträger ist kein Platz mehr, um „{name}“ zu öffnen.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Speicherplatz freigeben.</translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation>Der Arbeitsspeicher reicht nicht aus, um „{name}“ zu öffnen.</translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation>„{name}“ braucht zum Öffnen eine Zwischendatei, die nicht angelegt werden konnte: {reason}.</translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Dort Speicherplatz schaffen oder mit RESTORER_CACHE einen Ordner mit genügend Platz angeben.</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation>„{name}“ ist ein Ordner, kein Bild.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Eine Datei darin wählen.</translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Eine Bilddatei wählen.</translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation>„{name}“ ist leer (null Byte).</translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation>Die Datei erneut von ihrer Quelle holen.</translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation>„{name}“ ist {other}; das liest Restorer nicht.</translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation>„{name}“ ist kein Bild.</translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation>Restorer liest JPEG, PNG, TIFF, WebP, HEIC und AVIF.</translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation>„{path}“ existiert nicht.</translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation>„{name}“ darf nicht gelesen werden.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation>„{name}“ konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation>Die Datei auf einen anderen Datenträger kopieren.</translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation>„{name}“ ist ein {format}-Bild, das auf eine Weise gepackt ist, die diese Installation nicht entpacken kann.</translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation>Als PNG oder als TIFF mit LZW oder Deflate exportieren.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation>„{name}“ ist beschädigt oder abgeschnitten: Die Datei beginnt als {format}, ist aber nicht bis zum Ende lesbar.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation>Die Datei erneut von ihrer Quelle holen oder anderswo reparieren.</translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation>„{name}“ ist eine Kamera-Rohdatei (DNG).</translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation>Die Datei zuerst zu TIFF entwickeln.</translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation>die anderen bleiben erhalten, wenn als TIFF gespeichert wird</translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation>die anderen bleiben nicht erhalten</translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation>Die Datei hat {pages} Seiten; die erste wurde geöffnet, und {kept}.</translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation>PNG erhält jeden Pixel exakt.</translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation>Dasselbe Format wie das Ausgangsbild.</translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation>TIFF ohne verlustbehaftete Kompression: Nur so bleiben Pixel außerhalb der Schäden exakt, wie sie sind.</translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation>{name} ändert bei jedem Speichern jeden Pixel ein wenig; {better} lässt alles außerhalb der Schäden exakt, wie es ist.</translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation>„{name}“ hat keine Endung, die Restorer schreibt.</translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation>„{name}“ ist ein Ordner.</translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation>Der Datei einen eigenen Namen geben.</translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation>Unter einem anderen Namen speichern.</translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation>„{name}“ ist schreibgeschützt.</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>unbekannter Grund</translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation>„{name}“ wurde größer, als ein TIFF sein kann.</translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation>Als BigTIFF speichern.</translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation>AVIF kann keine IPTC-Daten enthalten; sie wurden weggelassen.</translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation>Die {pages} weiteren Seiten des Ausgangsbildes konnten nicht erneut gelesen werden; nur die erste wurde gespeichert.</translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation>RESTORER_MEMORY ist „{wish}“, das ist keine Anzahl von Megabyte.</translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation>Den Wert auf eine ganze Zahl wie 2000 setzen oder gar nicht.</translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation>das Format braucht alles auf einmal im Arbeitsspeicher, und vorhanden sind {memory}</translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation>vorhanden sind {memory} Arbeitsspeicher und {disk} freier Speicherplatz</translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation>„{name}“ würde geöffnet {size} belegen, aber {reason}.</translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation>Die Datei wurde nicht geöffnet; es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation>Speicherplatz freigeben, das Bild zuerst anderswo zuschneiden oder verkleinern, oder prüfen, ob die Datei ist, was sie zu sein vorgibt.</translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation>{model}, an dieses Bild angepasst</translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation>{model} (beste Qualität)</translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation>Hat an den intakten Stellen dieses Bildes geübt.</translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation>Automatisch (beste Qualität)</translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation>Erprobt die Modelle zuerst an intakten Stellen dieses Bildes und nimmt das beste für jede Art von Fehlstelle.</translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation>Es wurde nichts geladen.</translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation>Die Datei erneut von ihrer Quelle holen.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation>Die Modellkarte von „{name}“ verlangt weit mehr Schichten, als die Datei Gewichte hat.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation>Die Modellkarte von „{name}“ verlangt ein Netz von unwahrscheinlicher Größe: {most:,} ist die größte zulässige Zahl.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation>{architecture} lässt sich nicht so aufbauen, wie „{name}“ verlangt: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation>„{name}“ ist für die Aufgabe „{wanted}“ bestimmt, {architecture} aber für „{task}“.</translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation>„{name}“ braucht Bilder, deren Seiten Vielfache von mehr als {most} Pixeln sind.</translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation>Nach Fehlstellengröße (beste Qualität)</translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation>Nach Fehlstellengröße</translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation>Gut für den Anfang: ein Netz für alle Fehlstellen; in breite werden Einzelheiten aus dem Bild kopiert.</translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation>Es gibt kein Gerät „{device}“.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation>Das Plug-in „{name}“ trägt den Namen eines anderen Modells.</translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation>Das andere wird verwendet.</translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation>Das andere umbenennen oder das Paket des Plug-ins deinstallieren.</translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation>Es gibt kein Modell „{name}“.</translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation>Es gibt keine Schadenserkennung „{name}“.</translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation>Einen Checkpoint installieren, der Schäden findet.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation>Der Checkpoint „{path}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Einen anderen wählen.</translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation>„{name}“ in „{folder}“ trägt den Namen eines anderen Modells.</translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation>Die Datei umbenennen.</translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation>„{name}“ enthält Gewichte, die keine Zahlen sind (in {tensor}).</translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation>Gewichte lassen sich nicht als {dtype} speichern.</translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation>float32, bfloat16 oder float16 verwenden.</translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation>Die Gewichte in {name} sind keine Zahlen oder zu groß, um als {kind} gespeichert zu werden.</translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation>„{name}“ enthält {number:,} Tensoren, mehr als jedes Netz von Restorer.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation>Einen mit restorer-train erzeugten Checkpoint verwenden.</translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation>„{name}“ enthält keine Modellkarte, die sagt, zu welchem Netz die Datei gehört.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation>Einen mit restorer-train erzeugten Checkpoint verwenden, oder `restorer models import` für Gewichte eines anderen Programms.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation>„{name}“ kann nicht gelesen werden: Es ist eine Verknüpfung, die ins Leere führt.</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Die Datei selbst wählen.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation>„{name}“ kann nicht gelesen werden: Es ist ein Ordner.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation>„{name}“ kann nicht gelesen werden: Es ist eine Pipe oder ein Gerät, keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation>Eine Datei wählen.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation>„{name}“ ist zu groß für einen Checkpoint ({size:.1f} GB; höchstens {most:.1f} GB).</translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation>Die Datei wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation>„{name}“ ist eine Pickle-Datei (.pt, .pth, .ckpt), keine safetensors-Datei.</translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation>Die Datei wurde nicht geöffnet: Das Öffnen einer Pickle-Datei kann beliebigen darin enthaltenen Code ausführen.</translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation>Die Gewichte als .safetensors erbitten.</translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation>„{name}“ ist abgeschnitten: Die Datei endet innerhalb ihres Kopfes.</translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation>„{name}“ ist keine safetensors-Datei, oder ihr Kopf ist zu groß ({length:,} Byte).</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation>„{name}“ stammt aus einer neueren Version von Restorer (Kartenformat {version}; diese liest bis {known}).</translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation>Restorer aktualisieren.</translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation>Die Modellkarte von „{name}“ ist fehlerhaft: {faults}.</translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation>Die Modellkarte von „{name}“ ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation>Die Modellkarte von „{name}“ enthält Steuerzeichen (in „{value}“).</translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation>{name} ist nicht bekannt</translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation>{name} ist {shape} statt {wanted}</translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation>{name} ist als {kind} gespeichert</translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation> (und {number} weitere)</translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation>„{name}“ passt nicht zu {network}: {fault}{more}.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation>„{name}“ ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation>Prüfen, ob die Datei vorhanden ist und gelesen werden darf.</translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation>Führt die Umgebung vom Rand der Fehlstelle nach innen fort. Sehr schnell; für Risse und kleine Ausbrüche.</translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation>Setzt Linien gleicher Helligkeit wie eine Strömung in die Fehlstelle fort. Sehr schnell; für Risse und kleine Ausbrüche.</translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation>Frequenzselektiv</translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation>Setzt regelmäßige Struktur als Wellen fort, mit 8 Bit. Langsam; gut bei Craquelé und Ausbrüchen.</translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation>Frequenzselektiv (beste Qualität)</translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation>Wie „Frequenzselektiv“, mit mehr Wellen. Etwa dreißigmal langsamer.</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Glatt</translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation>Wie Biharmonic, hört aber früher auf: ruhiger in breiten Fehlstellen, in schmalen ebenso genau, und schneller.</translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation>Biharmonic</translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation>Spannt die Umgebung glatt über die Fehlstelle. Schnell; am genauesten bei Rissen und Kratzern.</translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation>Kacheln müssen (N, H, W, 3) float32 sein, nicht {shape} {kind}.</translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation>Fehlstellen müssen {expected} bool sein, nicht {shape} {kind}.</translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation>Eine Kachel hat keinen bekannten Pixel, aus dem ergänzt werden könnte.</translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation>Einen Teil der Umgebung aus der Maske aussparen.</translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation>Es gibt hier kein Gerät „{name}“.</translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation>Zur Wahl stehen auto, {known}.</translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation>auto oder cpu verwenden.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Apple-Grafik</translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation>ist beschädigt: {error}</translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation>ist eine Pickle-Datei, aber keine von torch.save geschriebene</translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation>kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation>ist beschädigt: Das Ende fehlt, oder etwas steht hinter dem Ende</translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation>ist beschädigt: Das Inhaltsverzeichnis ist nicht am vorgesehenen Platz</translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation>ist ein Archiv mit einem Inhaltsverzeichnis von {size:,} Byte, weit mehr, als Gewichte brauchen</translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation>würde sich von {size:,} auf {unfolded:,} Byte entpacken, was ein Archiv von Gewichten nie tut</translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation>enthält zwei Dateien namens „{name}“</translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation>enthält eine Datei, die aus dem Archiv hinausweist („{name}“)</translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation>enthält eine Verknüpfung mit einer anderen Datei („{name}“)</translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation>ist mit einem Passwort geschützt</translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation>enthält etwas vor oder hinter dem Archiv</translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation>ist ein Archiv, aber keines von torch</translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation>Das Archiv entpacken und die darin enthaltene .pth-, .pt-, .ckpt- oder .safetensors-Datei importieren.</translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation>ist komprimiert („{name}“), was Archive von torch nie sind</translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation>hat weit mehr Teile, als Gewichte brauchen</translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation>ist beschädigt: Die Gewichte mit der Nummer „{key}“ fehlen</translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation>verspricht {size:,} Byte Gewichte in „{key}“, enthält dort aber {found:,}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation>ist beschädigt: Die Liste der Gewichte ist keine</translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation>ist beschädigt: Die Listen der Gewichte widersprechen sich</translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation>verspricht {promised:,} Byte Gewichte, enthält aber {left:,}</translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation>ist beschädigt: torch kann die Datei nicht lesen ({error})</translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation>enthält keine Gewichte</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation>ein Gerät oder eine Pipe</translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation>ist {what}, keine Datei</translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation>ist größer, als ein Checkpoint sein darf ({size:.1f} GB; höchstens {most:.1f} GB)</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>ist leer</translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation>ist ein tar-Archiv, wie torch sie vor 2017 schrieb</translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation>ist weder eine safetensors-Datei noch eine von torch.save geschriebene</translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation>ist bereits ein Checkpoint von Restorer („{card}“)</translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation>Die Datei verwenden, wie sie ist.</translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation>die PyTorch-Portierung der Partial Convolutions</translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation>die PyTorch-Portierung des Context Encoders</translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation>DMFN in der veröffentlichten Fassung</translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation>LaMa in der veröffentlichten Fassung</translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation>ein Tensor fehlt oder hat eine andere Form als erwartet ({error})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation>sieht aus wie {origin}, aber {reason}</translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation>„{name}“ sieht aus wie {origin}, aber {reason}</translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation>enthält kein hier bekanntes Netz: Die Gewichte heißen {some}</translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation>Eine dieser Quellen von Gewichten verwenden: {origins}; oder einen mit restorer-train erzeugten Checkpoint.</translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation>verspricht {taken:,} Byte Gewichte, mehr, als die Datei hat</translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation>enthält Gewichte in einer Form, die hier nicht gelesen wird (in {name})</translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation>enthält Gewichte, die als {kind} gespeichert sind (in {name}), nicht als Gleitkommazahlen</translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation>enthält Gewichte, die keine Zahlen oder zu groß sind (in {name})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation>sieht aus wie {origin}, aber {fault}{more}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation>ist beschädigt: Die Liste der Gewichte ist nicht nachvollziehbar ({error})</translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation>ist eine Pickle-Datei mit Protokoll {protocol}, das torch.save nicht schreibt</translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation>ist keine Liste von Gewichten: Die Datei verwendet die Pickle-Anweisung {name}</translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation>ist keine Liste von Gewichten: Die Datei enthält ein Verzeichnis mit Schlüsseln, die keine Namen sind</translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation>will beim Öffnen „{name}“ verwenden, was Gewichte nicht brauchen</translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation>ist keine Liste von Gewichten: Die Datei erzeugt Objekte</translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation>legt Gewichte auf eine Weise ab, die hier nicht gelesen wird</translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation>ist beschädigt: Dieselben Gewichte sind zweimal verschieden beschrieben</translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation>will beim Öffnen „{name}“ aufrufen, was Gewichte nicht brauchen</translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation>will beim Öffnen „{name}“ erzeugen, was Gewichte nicht brauchen</translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation>ist keine Liste von Gewichten: Die Datei ändert ein Objekt</translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation>verspricht einen Tensor mit {size} Zahlen, speichert dafür aber nur {stored:,}</translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation>Es wurde nichts geladen und kein darin enthaltener Code ausgeführt.</translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation>Die Datei in dem Programm öffnen, zu dem sie gehört, dort „torch.save(network.state_dict(), 'weights.pth')“ ausführen und jene Datei importieren.</translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation>„{name}“ {reason}.</translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation>„{name}“ wurde während des Importierens entfernt.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Die Datei erneut importieren.</translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation>{name} wird kopiert</translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation>Die Kopie von „{name}“ ist nicht das, was geprüft wurde: Die Datei wurde inzwischen geändert, oder der Datenträger ist defekt.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Erneut versuchen.</translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation>{name} wird umgewandelt</translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation>„{name}“ ist nicht die Datei, die {how} wurde: Ihre SHA-256-Prüfsumme ist {sha256} statt {recorded}.</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>importiert</translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation>Restorer neu installieren.</translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation>Das Modell entfernen und erneut importieren.</translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation>Es gibt bereits ein Modell namens „{new}“.</translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation>„{name}“ wurde mit dem Programm geliefert; nur selbst importierte Modelle können umbenannt oder entfernt werden.</translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation>„{name}“ liegt im gemeinsamen Ordner „{folder}“; nur selbst importierte Modelle können umbenannt oder entfernt werden.</translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation>Es gibt keinen Checkpoint namens „{name}“.</translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation>„{name}“ ist kein Checkpoint, sondern ein Teil des Programms.</translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation>Einen importieren: restorer models import DATEI.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation>Es gibt kein Modell namens „{name}“, das Fehlstellen ergänzt.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation>Es gibt kein Modell namens „{name}“, das Schäden findet.</translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation>Zuerst eines importieren.</translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation>Es gibt bereits ein Modell namens „{name}“.</translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation>Es gibt zu viele Modelle namens „{plain}“.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation>„{name}“ kann kein Modellname sein.</translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation>Höchstens 80 Zeichen aus Buchstaben, Ziffern, Leerzeichen und . _ + - verwenden, ohne Dateiendung.</translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation>Der Prozessor hat übernommen.</translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation>„{model}“ ließ sich nicht auf {device} laden: {reason}. {then}</translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation>hat selbst für die kleinsten Kacheln zu wenig Speicher</translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation>arbeitet nicht mehr ({reason})</translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation>{device} {why}. {then}</translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation>Es gibt keine Netzarchitektur „{architecture}“.</translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation>Zur Wahl stehen {known}; oder eine neuere Version von Restorer verwenden.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation>{architecture} lässt sich nicht aufbauen: {error}.</translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation>Eine neuere Version von Restorer verwenden.</translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation>Ein centre-encoder kann nicht {width}, {narrow} und {bottleneck} Kanäle haben.</translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation>Positive Zahlen verwenden.</translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation>Ein dmfn kann nicht die Breite {width}, {blocks} Blöcke und norm {norm!r} haben.</translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation>Eine durch 4 teilbare Breite, mindestens einen Block und norm "instance" oder "none" verwenden.</translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation>Ein dmfn kann nicht fusion {fusion!r} und norm {norm!r} haben.</translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation>fusion "paper" verwenden oder "published" mit norm "instance".</translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation>Ein lama kann nicht die Breite {width} und {blocks} Blöcke haben.</translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation>Eine gerade Breite und mindestens einen Block verwenden.</translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation>Ein pconv-Netz kann nicht colours="{colours}" haben.</translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation>"plain" oder "imagenet" verwenden.</translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation>Ein pconv-Netz kann nicht mit init="{init}" und norm={norm} beginnen.</translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation>init="paper" verwenden oder init="average" mit norm=false.</translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation>Ein unet-segment kann nicht die Breiten {widths} und norm {norm!r} haben.</translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation>Eine bis fünf positive Breiten und norm "batch" oder "none" verwenden.</translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation>Kopiert Pinselduktus und Leinwandstruktur aus intakten Stellen in der Nähe. Die beste klassische Wahl für große Farbverluste.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation>Das Plug-in „{name}“ ({value}) ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation>Alle anderen Modelle sind vorhanden.</translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation>Das Paket aktualisieren oder deinstallieren.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation>Das Plug-in „{name}“ ist gescheitert: {reason}.</translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation>Das Bild ist, wie es war.</translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation>Ein anderes Modell wählen oder die Urheber des Plug-ins benachrichtigen.</translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation>Auf {device} gibt es keine Genauigkeit „{name}“.</translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation>scheitert an einem Probebild: {reason}</translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation>ergänzt ein Probebild mit Werten, die keine Zahlen sind</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation>lässt die Fehlstelle eines Probebildes schwarz oder weiß</translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation>ändert bekannte Pixel eines Probebildes</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation>lässt die Fehlstelle eines Probebildes, wie sie war</translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation>beantwortet ein Probebild mit {shape} statt mit einer Zahl pro Pixel</translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation>beantwortet ein Probebild mit Werten, die keine Zahlen sind</translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation>„{name}“ {fault}.</translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation>Das Modell wird nicht verwendet.</translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation>Die Datei erneut holen oder einen anderen Checkpoint verwenden.</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} oder {last}</translation>
  </message>
 </context>
</TS>
