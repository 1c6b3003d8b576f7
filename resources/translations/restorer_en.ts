<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nothing was changed.</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation>Saving the result as “{path}” would replace the picture itself.</translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation>Choose another name, or insist with both --force and --overwrite-source.</translation>
  </message>
  <message>
   <source>the mask</source>
   <translation>the mask</translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation>the protect mask</translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation>the mask that --save-mask keeps</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation>Saving the result as “{path}” would replace {name}.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choose another name.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>picture</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>mask</translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation>protect mask</translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation>Keeping the mask as “{path}” would replace the {name} itself.</translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation>“{path}” is a folder.</translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation>Add a file name.</translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation>“{ending}” is no format that is written here</translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation>it has no ending</translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation>“{name}” cannot be saved: {has}.</translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation>Let the name end in {endings}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation>The folder “{folder}” does not exist.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Create it or choose another.</translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation>“{path}” exists already.</translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation>Choose another name, or add --force.</translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation>“{path}” is write-protected.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation>The folder “{folder}” does not allow writing.</translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation>Save to another folder.</translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation>“{path}” is a file where a folder is needed.</translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation>Choose another output folder.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation>The record of the batch, “{path}”, could not be written: {reason}.</translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation>The sources and the finished results are unharmed.</translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation>Make room on the disk or choose another folder, then continue with --resume.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation>The record of the batch, “{path}”, could not be read: {reason}.</translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation>Move it away to start afresh.</translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation>There is no picture in {source}.</translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation>Add --recursive to look into subfolders, too.</translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation>{path} would be overwritten by a result.</translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation>Choose an output folder of its own.</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} is not a folder.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Check the path.</translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation>{target} is a file, not a folder for the results.</translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation>The results would go into the folder of the sources.</translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation>{masks} holds the masks and cannot hold the pictures as well.</translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation>Keep the masks in a folder of their own.</translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation>The batch is open in another window of Restorer.</translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation>It goes on there.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Use that window, or close it first.</translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation>There is no folder for the results.</translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation>Choose one first.</translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation>“{path}” would be overwritten by a result.</translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation>Choose a folder for the results that holds none of the pictures.</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation>Something went wrong inside Restorer: {kind}: {error}</translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation>The source picture is unchanged.</translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation>{model} has learnt this picture: {scores}.</translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation>Learning this picture did not help {model}: {scores}; it is used as it is.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Nothing was written.</translation>
  </message>
  <message>
   <source>Protect</source>
   <translation>Protect</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Mark</translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation>Restore with {model}</translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation>Nothing says where the damage is.</translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation>Give a mask, rectangles, or let it be detected.</translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation>The mask “{path}” marks nothing.</translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation>Mark the damage in it with white.</translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation>No damage ({detector}) was found in “{path}”.</translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restoring</translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation>The process that restored {name} was ended by the system, most likely for want of memory.</translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation>Nothing was written for it.</translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation>Try it alone, with --jobs 1.</translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation>Looking for damage</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>selection</translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation>Use one of the picture's own size.</translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation>No network that finds damage is installed.</translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation>“{network}” fills holes; it cannot find damage.</translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation>Choose a checkpoint of a detector.</translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation>The detector “{name}” gives no numbers for this picture.</translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation>Use the threshold detector, or another checkpoint.</translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation>{name}: {reason}.</translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation>Choose a value in its range.</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensitivity</translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation>How little evidence is enough. Higher finds more, and more that is sound.</translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation>Lightness floor</translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation>Nothing darker than this (L*) is ever marked.</translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation>Colour ceiling</translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation>Nothing more coloured than this (CIELAB chroma) is ever marked.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contrast</translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation>A patch must be lighter or paler than what surrounds it by at least this much.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Surroundings</translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation>How far around a patch to look, in percent of the picture's longer side.</translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation>Smallest area</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation>Patches of fewer pixels than this are left out.</translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation>Largest area</translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation>Patches larger than this share (percent) of the picture are left out.</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Fill holes</translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation>Mark the small islands that a patch encloses, too.</translation>
  </message>
  <message>
   <source>Grow</source>
   <translation>Grow</translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation>Widen the result by this many pixels (below zero: make it narrower).</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation>How faint a line may be. Higher finds more, and more that is sound.</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Bright</translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation>Find lines and specks that are brighter than their surroundings.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation>Find lines and specks that are darker than their surroundings.</translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation>Widest line</translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation>Lines wider than this, in pixels, are left out.</translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation>Shortest line</translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation>Lines shorter than this, in pixels, are left out.</translation>
  </message>
  <message>
   <source>Specks</source>
   <translation>Specks</translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation>Find dust and spots as well as lines.</translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation>Largest speck</translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation>Specks of more pixels than this are left out.</translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation>There is no detector "{kind}".</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Choose one of: {known}.</translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Loss</translation>
  </message>
  <message>
   <source>Crack</source>
   <translation>Crack</translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation>Scratch</translation>
  </message>
  <message>
   <source>Stain</source>
   <translation>Stain</translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation>Abrasion</translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation>Old retouching</translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation>There is no damage class “{key}”.</translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation>There are {known}.</translation>
  </message>
  <message>
   <source>the archive</source>
   <translation>the archive</translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation>{name} is too large</translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation>{name} ends too early</translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation>{name} is longer than it should be</translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation>{name} is missing</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>a member</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name} is damaged ({error})</translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation>the archive has too many members</translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation>a member has a name that is not allowed ({name!r})</translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation>{name} is there twice</translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation>{name} is no plain file</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} is encrypted</translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation>{name} is packed in a way that is not allowed</translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation>{name} is no array</translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation>{name} has another shape or type than it should</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Opening {name}</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation>“{name}” was made by a newer version of Restorer ({error}).</translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation>Open it with that version or a later one.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation>“{name}” is damaged or no project: {error}.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation>Get it again from where it came, or from a backup.</translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation>The picture of “{name}” cannot be opened: {reason}</translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation>“{path}” could not be read: {reason}.</translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation>Check the name, the folder and its permissions.</translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation>“{name}” holds more than fits into the memory of this computer.</translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation>Close other programs, or open it where there is more memory.</translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation>The project is unharmed.</translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation>Name the picture that the project was made for.</translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation>The picture is in the project, not referred to.</translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation>the picture in it is not as long as it should be</translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation>the picture in it is not the one that was put there</translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation>The other pages are in the project's copy of the file, but not in what is exported.</translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation>“{path}” is not the picture as it was when “{project}” was saved.</translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation>The project, its masks and its fills are unharmed.</translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation>Name the unchanged picture, for instance from a backup, or accept the changed one.</translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation>The picture of “{project}” is not at “{where}”.</translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation>Name the place where the picture is now.</translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation>A scratch file could not be made: {reason}.</translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Make room, or let RESTORER_CACHE name a folder that has some.</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>Saving {name}</translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>“{name}” could not be saved: {error}.</translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation>No file was changed.</translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation>Save again, under another name.</translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation>“{name}” is no name of a project.</translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation>Let it end in {ending}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation>“{name}” is the picture itself.</translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation>It was not changed.</translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation>“{name}” exists already.</translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation>Choose another name or allow overwriting.</translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation>The unsaved work in “{name}” is open in another window.</translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation>Go on with it there.</translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation>No content credentials: no certificate and key are named in operator.json.</translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation>certificate or key cannot be read ({reason})</translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation>The picture could not be signed: {reason}.</translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation>“{name}” could not be written: {error}.</translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation>Try another format.</translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation>“{name}” is no name for this kind of export.</translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation>Let it end in {endings}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation>“{name}” is the picture's own source.</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Drawing</translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation>Choose other values.</translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation>“{given}” is no width of a line.</translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation>Write it like 3px or 0.4mm.</translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation>Millimetres need a scale, and neither the picture nor the project has one.</translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation>Give the width in px, or draw a scale in the project.</translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation>Choose another folder or allow overwriting.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Writing</translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation>The picture's XMP block cannot be understood; it was kept, without a history.</translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation>{model} is no single network: it cannot learn a picture.</translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation>Adapt a network that is judged by accuracy (restorer-net).</translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation>What was learnt from this picture does not fit {model} as it is now.</translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation>Use the model as it is, or adapt it once more.</translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation>{model} paints texture; learning from one picture would make it smooth.</translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation>Adapt the model that is judged by accuracy (restorer-net).</translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation>Learning this painting</translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation>What was learnt belongs to {other}, not to {model}.</translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation>There is too little sound paint in this picture to learn from.</translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation>Use the model as it is.</translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation>The protect mask is {size}, but the mask is {mask_size} pixels.</translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation>The mask marks nothing to fill.</translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation>The mask marks nothing but protected pixels.</translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation>The picture is unchanged.</translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation>Mark the damage first.</translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation>Everything is masked or protected: there is nothing left to fill from.</translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation>Leave some of the sound picture unmarked.</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>Filling</translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation>The {name} is {given} pixels, but the picture is {width} × {height}.</translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation>Choose a mask made for this picture.</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Cancelling</translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation>Out of memory: continued with at most {most} tiles at once.</translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation>{model} ran out of memory at {place}.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Close other programs, or choose a smaller model.</translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation>Out of memory: some tiles were filled in halves.</translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation>{name} failed at {place}: {error}</translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation>Try another model.</translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation>{name} gave no usable result at {place}.</translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation>({x}, {y}), {box_width} × {box_height} pixels</translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation>Judging the fills</translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation>Looking at the damage</translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation>There is no hole to fill.</translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation>Choose a marked place.</translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation>Trying models</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelled.</translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation>There is not enough memory for this picture.</translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation>It is unchanged.</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Close other programs and try again.</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Open…</translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation>Open a picture or a project</translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation>&amp;New from clipboard</translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation>Open the picture in the clipboard</translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation>Open &amp;demo picture</translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation>Open a damaged portrait to try things on</translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation>Recover &amp;unsaved work…</translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation>See what was left unsaved when Restorer ended unexpectedly</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>&amp;Save project</translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation>Save the picture with its marks, fills and notes, to go on with later</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Save project &amp;as…</translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation>Save the project under another name</translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation>Save &amp;picture</translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation>Save the restored picture as a file for other programs</translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation>Save pic&amp;ture as…</translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation>Save the restored picture under another name or in another format</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Export…</translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation>E&amp;xport dossier…</translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation>Print the picture as it is shown</translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation>&amp;Import mask…</translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation>Read the mask from a picture file; white is damage</translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation>&amp;Batch…</translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation>Restore many pictures, one after the other</translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation>&amp;Close picture</translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation>Close the picture and go back to the start page</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation>Leave Restorer</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Take the last step back</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation>Take the step again</translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation>&amp;Copy result</translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation>Put the restored picture into the clipboard</translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation>Cop&amp;y colour values</translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation>Put the values under the pointer into the clipboard, as text</translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation>C&amp;lear mask</translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation>Unmark everything, or what is selected</translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation>&amp;Invert mask</translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation>Mark what is unmarked and the other way round</translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation>&amp;Grow mask…</translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation>Widen the mask by some pixels</translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation>S&amp;hrink mask…</translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation>Make the mask narrower by some pixels</translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation>&amp;Fill gaps in mask</translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation>Mark what the mask encloses</translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation>Clear &amp;protection</translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation>Protect nothing any more</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Select &amp;all</translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation>Select the whole picture</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>Select &amp;nothing</translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation>Remove the selection</translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation>Add selection to &amp;mask</translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation>Mark what is selected</translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation>Remo&amp;ve all fills</translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation>Go back to the original picture; the mask stays</translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation>No&amp;tes…</translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation>Write down what is seen and what is concluded, for the dossier</translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation>&amp;Operator and institution…</translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation>Who restores, and where: stands in dossiers, and in signed pictures</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Pr&amp;eferences…</translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation>Language, appearance, canvas, models, colour, shortcuts</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>Zoom &amp;in</translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation>Show the picture larger</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>Zoom &amp;out</translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation>Show the picture smaller</translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation>&amp;Fit in window</translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation>Show the whole picture</translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation>Show one picture pixel as one screen pixel</translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation>T&amp;urn the view</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Turn &amp;left</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Turn &amp;right</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation>Turn what you see to the right by 15°</translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation>&amp;Quarter turn left</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation>Turn what you see to the left by 90°</translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation>Q&amp;uarter turn right</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation>Turn what you see to the right by 90°</translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation>&amp;Mirror</translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation>Mirror what you see, left to right: faults are noticed with a fresh eye</translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation>U&amp;pright</translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation>See the picture as it is: neither turned nor mirrored</translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation>Rulers and scale</translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation>&amp;Rulers</translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation>Show rulers along the edges of the picture; a click in their corner changes the unit</translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation>&amp;Scale bar</translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation>Show in a corner how long some centimetres of the object are, where a scale is known</translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation>Show &amp;mask</translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation>Show the mask as a coloured overlay</translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation>Show &amp;confidence</translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation>Colour every fill by how sure it is, and tell the error that is expected under the cursor</translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation>Sho&amp;w pinned notes</translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation>Show the numbers of notes that are pinned to places</translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation>Show o&amp;riginal (hold the key)</translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation>Show the picture as it was opened while the key is held</translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation>Fills shown &amp;as</translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation>&amp;They are</translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation>Show fills as if nothing had been there</translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation>&amp;Outlined</translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation>Show fills with a line along their edge</translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation>&amp;Neutral tone</translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation>Show every filled hole in one quiet tone</translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation>T&amp;ratteggio</translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation>Show fills as fine strokes in their own colours; the width is set under File, Export</translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation>Result onl&amp;y</translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation>Show the restored picture alone</translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation>&amp;Split before and after</translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation>Before on one side of a slider, after on the other</translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation>Side &amp;by side</translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation>Before and after next to each other, moving together</translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation>Before and after on full screen</translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>&amp;Panels</translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation>Show or hide the panels on the right</translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation>&amp;Tool panel</translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation>Open or close the tool's options</translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation>&amp;Damage panel</translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation>Open or close damage detection</translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation>Dama&amp;ge classes panel</translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation>Open or close the kinds of damage, their colours and areas</translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation>Fills p&amp;anel</translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation>Open or close the list of fills</translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation>Mask o&amp;verlay panel</translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation>Open or close the mask's colour and opacity</translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation>&amp;History panel</translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation>Open or close the list of steps</translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation>Histogram panel</translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation>Open or close the histogram and the colour under the pointer</translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation>I&amp;nfo panel</translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation>Open or close the picture's details</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>F&amp;ull screen</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Use the whole screen</translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation>App&amp;earance: system</translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation>Light or dark as the system is</translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation>Appearance: &amp;light</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Always light</translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation>Appearance: dar&amp;k</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Always dark</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Tools</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Move</translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation>Move the picture; the space bar and the middle button do so with every tool</translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation>&amp;Brush</translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation>Mark damage; the right button erases, Shift draws straight lines</translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation>&amp;Eraser</translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation>Unmark</translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation>&amp;Rectangle</translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation>Mark a rectangle</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation>Mark a freely drawn area</translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation>Magic &amp;wand</translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation>Mark an area of similar colour</translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation>&amp;Fill</translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation>Mark an area that the mask encloses</translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation>&amp;Protect</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation>Paint over what is sound: it is never marked, changed or used as a source</translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation>&amp;Clone</translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation>Copy from another place; set the source with Alt (or Ctrl) and a click</translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation>&amp;Heal</translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation>Copy from another place and match its colour to the surroundings</translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation>&amp;Select rectangle</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation>Limit detection and restoring to a rectangle</translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation>Select l&amp;asso</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation>Limit detection and restoring to a freely drawn area</translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation>Restore &amp;one hole</translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation>Click a marked hole to restore it alone</translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation>Choose f&amp;ills</translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation>Click a fill, or drag around several: to hide, fade, move, redo or delete them</translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation>Pi&amp;n note</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation>Se&amp;t scale</translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation>Draw a line over something of known length: areas are then told in cm², too</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Larger brush</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Make the brush larger</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Smaller brush</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Make the brush smaller</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restore</translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation>&amp;Find damage</translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation>Mark the damage that the detector finds</translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation>&amp;Restore everything marked</translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation>Fill all that is marked</translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation>Restore the &amp;selection</translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation>Fill what is both marked and selected</translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation>Restore the hole &amp;under the cursor</translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation>Fill the one hole that the cursor is on</translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation>Com&amp;pare fills of that hole…</translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancel</translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation>Stop what is being done</translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation>&amp;Adapt to this picture…</translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation>Let a network practise on the sound paint of this picture</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Models…</translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation>See, import, check and choose models</translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation>&amp;Teach your collection…</translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>Find a &amp;command…</translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation>Search everything that can be done, models, panels and recent files</translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation>&amp;Help contents</translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation>Read about the part of the window that is in use</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Tour</translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation>See a whole restoration in five minutes, on the demo picture</translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation>&amp;Getting started</translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation>How a restoration goes, in three steps</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Keyboard shortcuts</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>All keys at a glance</translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation>Show &amp;log folder</translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation>Open the folder with the program's log files</translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation>C&amp;rash reports…</translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation>See what was written down when Restorer failed; it is never sent</translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation>&amp;About Restorer</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Version and licence</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Open &amp;recent</translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation>No model here can learn: install a network that is judged by accuracy.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Preparing</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Cancelled. Nothing was changed.</translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation>Nothing is marked, so there are no shapes of holes to practise on.</translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation>Mark the damage first, then adapt.</translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation>There is no display to open a window on.</translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation>Use the commands instead; `restorer --help` lists them.</translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation>Move fill up</translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation>Move {n:,} fills up</translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation>Move fill down</translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation>Move {n:,} fills down</translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation>Move fill to the top</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation>Move {n:,} fills to the top</translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation>Move fill to the bottom</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation>Move {n:,} fills to the bottom</translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation>Show fill</translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation>Show {n:,} fills</translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation>Hide fill</translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation>Hide {n:,} fills</translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation>Delete fill</translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation>Delete {n:,} fills</translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation>Fade fill</translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation>Fade {n:,} fills</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation>Something went wrong inside Restorer.</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation>Unsaved work cannot be kept for the case of a crash. {reason}</translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation>Save the project from time to time.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Picture</translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>After</source>
   <translation>After</translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation>below {most}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} or more</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} to {most}</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sure</translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation>Fairly sure</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>fairly sure</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Unsure</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>unsure</translation>
  </message>
  <message>
   <source>A guess</source>
   <translation>A guess</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>a guess</translation>
  </message>
  <message>
   <source>Wand</source>
   <translation>Wand</translation>
  </message>
  <message>
   <source>Fill</source>
   <translation>Fill</translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation>Nothing is enclosed here: draw a closed outline first.</translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation>Unprotect</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Erase</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Brush</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>Clone</translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation>Alt-click (or Ctrl-click) the place to copy from first.</translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation>There is nothing to copy: the source lies outside the picture.</translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation>The source is set. Now paint over the damage.</translation>
  </message>
  <message>
   <source>Heal</source>
   <translation>Heal</translation>
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
   <translation>Rectangle</translation>
  </message>
  <message>
   <source>Erase: rectangle</source>
   <translation>Erase: rectangle</translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation>Erase: lasso</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selection</translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation>Forget scale</translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation>
    <numerusform>%n classes are the most. Delete one first.</numerusform>
    <numerusform>%n classes are the most. Delete one first.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation>Add a damage class</translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation>Add class {name}</translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation>Name and colour of “{name}”</translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation>Change class {name}</translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation>Delete class {name}</translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation>Put into {name}</translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation>It is in the class {name} now.</translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation>All of it is in the class {name} already.</translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation>Mark {name} to be filled</translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation>Do not fill {name}</translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation>Nothing of the class {name} was changed.</translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation>Set scale</translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation>No scale: the file has no resolution.</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation>Scale: {scale} px per mm, drawn</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>There is no picture in the clipboard.</translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation>Copy one in another program, then try again.</translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation>From the clipboard: 8 bit, without colour profile and metadata.</translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation>Save it as a file instead.</translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation>Remove all fills</translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation>There is no hole under the cursor, neither marked nor filled.</translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation>Loading models</translation>
  </message>
  <message>
   <source>the damage</source>
   <translation>the damage</translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation>Fill with {model}</translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation>The hole is filled with {model}.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation>The picture was changed meanwhile: the fill no longer fits.</translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation>Restorer failed the last time.</translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation>Reports on failures</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Crash report</translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation>It stays on this computer and is never sent. You can copy it into a message yourself.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation>What the report says</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Hide</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copied</translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation>There are no crash reports.</translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation>Find paint losses</translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation>Find lines and specks</translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation>Find paint losses by network</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation>The picture was changed meanwhile: what was found is dropped.</translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation>No damage found. A higher sensitivity finds more.</translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation>Nothing new found.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation>Marked {share} of the picture.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation>Marked {share} of the picture as {name}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation>Cancelled. Nothing was marked.</translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation>Adapt to this picture</translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation>Let a model learn this picture</translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation>
    <numerusform>Practise for about %n minute</numerusform>
    <numerusform>Practise for about %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation>It can be cancelled at any time (Esc); meanwhile marking pauses.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation>
    <numerusform>On %n place kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</numerusform>
    <numerusform>On %n places kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation>
    <numerusform>On %n place kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</numerusform>
    <numerusform>On %n places kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation>It helped.</translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation>{scores} “{name}” is in the model menu now and belongs to this document.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Not now</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Use it</translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation>It did not help.</translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation>Fill the hole with this one</translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation>Compare fills</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation>Show {percent} %</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation>Leave the hole as it is (Esc)</translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation>Which fill do you want?</translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation>Damage class</translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation>Name, such as “Water stain”</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Name of the class</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Other…</translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation>Another colour</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation>Colour {colour}</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Colour of the class</translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation>Another class has this name.</translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation>Page (HTML)</translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation>One HTML page that holds everything, for any browser</translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation>For archives and printers, A4</translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation>Data (JSON)</translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation>The same without pictures, for other programs</translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation>Export dossier</translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation>Write down what was done to the picture</translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation>A folder of this name is made</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Title</translation>
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
   <translation>Files</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation>Change operator and institution</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation>Open the dossier</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Nobody is named</translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation>Replace the dossier in {folder}?</translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation>There is one already. Its files will be lost.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Replace</translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation>{stage}, {time} left</translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation>The dossier is written.</translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation>Your files were not changed, and the picture is still open.</translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation>Save your work under a new name. If it happens again, please report it with the details.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copy details</translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation>Layered TIFF</translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Fills</translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation>The fills alone in the picture's own depth, transparent elsewhere.</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Mask</translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation>It is signed with your content credentials.</translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation>Export the restored picture or its parts</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>What to export</translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation>Replace {name}?</translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation>There is a file of this name already. Its contents will be lost.</translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation>{endings} or {ending}</translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation>The name must end in {endings}.</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation>This is the file that the picture was opened from. Choose another name.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation>Change the folder</translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation>Folder to save in</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Move the picture</translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation>Space + drag</translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation>Middle button</translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation>Zoom at the cursor</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Wheel</translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation>Pinch</translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation>Straight line with the brush</translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation>Shift + click</translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation>Erase with the brush</translation>
  </message>
  <message>
   <source>Right button</source>
   <translation>Right button</translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation>Set the source of clone and heal</translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation>Alt + click</translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation>Choose one more fill</translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation>Getting started</translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation>A restoration in three steps</translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation>About Restorer</translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation>Restorer {version}</translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation>Restores paintings and old photographs: it fills the damage and changes nothing else.</translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation>It works on this computer alone. No picture leaves it.</translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>Search the shortcuts</translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation>On the picture</translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation>Find damage</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Cannot be used</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Models</translation>
  </message>
  <message>
   <source>default</source>
   <translation>default</translation>
  </message>
  <message>
   <source>32-bit (fp32)</source>
   <translation>32-bit (fp32)</translation>
  </message>
  <message>
   <source>16-bit (bf16)</source>
   <translation>16-bit (bf16)</translation>
  </message>
  <message>
   <source>16-bit (fp16)</source>
   <translation>16-bit (fp16)</translation>
  </message>
  <message>
   <source>Device that networks run on</source>
   <translation>Device that networks run on</translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation>Where networks run; other models always use the processor</translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation>Precision that networks compute in</translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation>What networks compute in: half precision is faster on some devices</translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation>Run networks on</translation>
  </message>
  <message>
   <source>in</source>
   <translation>in</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processor</translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation>Automatic: {choice}</translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation>{device}: not here now</translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation>{device} ({name})</translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation>{device} ({name}), {free} GB free</translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation>PSNR, dB</translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation>came with Restorer</translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation>a shared folder</translation>
  </message>
  <message>
   <source>you</source>
   <translation>you</translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation>Only models that you imported can be renamed or removed</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Use this model</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation>Choose it in the Restore panel (Enter)</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Set as default</translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation>Use it wherever nobody chooses: here, in commands and in batches</translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation>Benchmark</translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation>Measure how many seconds it takes for a megapixel on this computer</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verify</translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation>Compare the file with what came, check all weights and let it work once</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Rename…</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Give it another name</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Remove…</translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation>Delete its file (Delete)</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Show in folder</translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation>Open the folder that its file lies in</translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation>Authors…</translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation>Whom the training pictures' licences ask to name</translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation>
    <numerusform>%Ln author…</numerusform>
    <numerusform>%Ln authors…</numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation>What it marks: {model}</translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation>What it marks on a piece of the demo picture</translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation>A trial fill: {model}</translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation>A trial fill on a piece of the demo picture</translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation>Scores by kind of damage, as its card says</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Comes from</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation>{file} · {size}, weights as {precision}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memory</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Network</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Trained on</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Author</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation>
    <numerusform>%Ln picture</numerusform>
    <numerusform>%Ln pictures</numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation>recipe {recipe}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation>
    <numerusform>%Ln step in {hours} hours</numerusform>
    <numerusform>%Ln steps in {hours} hours</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation>Nothing here matches.</translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation>Search by name, description or kind of damage</translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation>Search the models</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Clear the search</translation>
  </message>
  <message>
   <source>Import models</source>
   <translation>Import models</translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation>Take in checkpoints, or weights of other programs; or drop them here</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation>Another model can be chosen when the restoration is over.</translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation>“{model}” is chosen in the Restore panel.</translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation>“{model}” fills holes now wherever nobody chooses another.</translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation>“{model}” finds damage now wherever nobody chooses another.</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>“{old}” is called “{new}” now.</translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation>“{model}” is removed.</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation>
    <numerusform>Importing %n file</numerusform>
    <numerusform>Importing %n files</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation>Cancelled. Imported before: {names}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation>Cancelled. Nothing was imported.</translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation>Imported {done} of {all} files: {names}.</translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation>Imported {names}.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Nothing was imported.</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation>
    <numerusform>%n file could not be imported.</numerusform>
    <numerusform>%n files could not be imported.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>Checking {name}</translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation>“{model}” is not sound: {reason}</translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation>Speed can be measured when the restoration is over.</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation>Measuring {name}</translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation>{stage}…</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>shipped</translation>
  </message>
  <message>
   <source>shared</source>
   <translation>shared</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>yours</translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation>fills holes</translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation>finds damage</translation>
  </message>
  <message>
   <source>classical</source>
   <translation>classical</translation>
  </message>
  <message>
   <source> and </source>
   <translation> and </translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation>made of {parts}</translation>
  </message>
  <message>
   <source>network</source>
   <translation>network</translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation>holes of any size</translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation>holes to {pixels} px</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation>about {size} MB for a tile of {side} × {side} px</translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation>A trained network ({architecture}).</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>Loading {name}</translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation>{device} in {precision}</translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation>Rename a model</translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation>Rename “{model}”</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>New name</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Rename</translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation>Commands and batches use this name, too.</translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation>Remove the model “{model}”?</translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation>Its file is deleted. Pictures that were restored with it stay as they are.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Authors</translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation>“{model}” learned from pictures by</translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation>Stop what is being done (Esc)</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelling…</translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation>The project with its marks and fills is unharmed.</translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation>{name} is another picture now.</translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation>Where is {name}?</translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation>It lies in</translation>
  </message>
  <message>
   <source>It was in</source>
   <translation>It was in</translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation>Use it anyway</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Look again</translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation>Find another…</translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation>Find the picture…</translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation>Find {name}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Pictures</translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation>What to call the picture in its dossier.</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation>What is seen: condition, place and extent of the damage.</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interpretation</translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation>What is concluded: causes, what was there, why it was filled so.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation>Notes on this picture</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation>One filled place, as it is going to be shown. Plus and minus zoom.</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation>One filled place, as it is going to be shown. Turn the wheel to zoom.</translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation>Certificates and keys</translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation>Operator and institution</translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation>Who restores, and where?</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Operator</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institution</translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation>A chain of certificates (PEM)</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Choose the certificate</translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation>Remove the certificate</translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation>The certificate's private key (PEM)</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Choose the key</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Remove the key</translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation>What the key was made for</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Algorithm</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation>What is seen here</translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation>What is concluded from it</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Remove note</translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation>Keep what was written (Esc)</translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation>Note {number}</translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation>Notes on single places</translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation>(nothing written yet)</translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation>Enter goes to the place</translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation>Double-click one to go to its place.</translation>
  </message>
  <message>
   <source>None yet. The tool Pin note makes them.</source>
   <translation>None yet. The tool Pin note makes them.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation>Save the changes to {name}?</translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation>Keep the work on {name} as well?</translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Save project</translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation>Restoring was cancelled.</translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation>
    <numerusform>Finished: %Ln region. Keep them? You can undo that later.</numerusform>
    <numerusform>Finished: %Ln regions. Keep them? You can undo that later.</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Drop them</translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation>Keep finished regions</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Apply</translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation>Untitled picture</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation>
    <numerusform>%Ln fill</numerusform>
    <numerusform>%Ln fills</numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Unsaved work</translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation>There is unsaved work.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Discard…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Recover</translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation>Throw away what is chosen</translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation>Open what is chosen; the rest is kept</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation>Lossless: every pixel outside the damage stays exactly as it is.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Save picture</translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation>Save the restored picture</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Quality</translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation>The source's own quality is the default</translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation>The name must end in .tif, .png, .webp, .avif or .jpg.</translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation>Replace the original {name}?</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation>This is the file that the picture was opened from. Saving under another name keeps the original.</translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation>Replace the original…</translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation>Replace the original for good?</translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation>The damaged state cannot be brought back from the file afterwards.</translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation>Yes, replace it</translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation>Put into the project</translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation>The project can be moved, sent and opened anywhere.</translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation>Leave where it is</translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation>This picture is in no file of its own, or the file has changed: it goes into the project.</translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation>Save picture, marks and fills as a project</translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation>To be gone on with later: everything stays apart and can be changed.</translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation>The picture takes {size} of it.</translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation>Set the scale</translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation>How long is this line on the object?</translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation>It is {pixels} pixels long in the picture.</translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation>Length of the line</translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation>Unit of the length</translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation>Type the length.</translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation>That makes {scale} pixels per millimetre, or {dpi} dpi.</translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation>Invisible</translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation>As if nothing had been there.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation>With a line along their edge, on the inner side.</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutral</translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation>Each hole in one quiet tone, the mean of its fill.</translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation>Tratteggio</translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation>Fine strokes in their own colours: seen close by, not from afar.</translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation>Nothing is filled yet.</translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation>Fills shown as</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Line width</translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation>In picture pixels</translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation>On the object, by the scale of this picture</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Angle</translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation>Of the strokes: 90 is upright</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Strength</translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation>How much the strokes differ</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Millimetres</translation>
  </message>
  <message>
   <source>On the object</source>
   <translation>On the object</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation>Of the picture</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Measured in</translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation>Exported {name} ({size}).</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>Exporting {name}</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Untitled</translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation>Pictures and projects</translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation>One file at a time: the others are under File, Open recent.</translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation>Preparing the demo picture</translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation>Demo picture</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Clipboard</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>No recent files</translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation>Saved {name} ({size}).</translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation>The restored picture is in the clipboard.</translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation>Import a mask</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masks</translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation>Import mask</translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation>Reading the mask</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Tools</translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation>Opening pictures</translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation>Marking damage</translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation>Finding damage</translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation>Working with fills</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Batches</translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation>Teaching your collection</translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation>(no keys)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation>Restorer help</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Search the help</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Topics</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>No page has these words.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation>moves the picture while it is held</translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation>finishes what a tool has begun</translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation>goes to the next part of the window</translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation>goes to the part of the window before</translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation>moves the picture</translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation>What the colours of fills mean</translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation>Expected error in levels of 255: {words}</translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation>How sure each fill is</translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation>Error expected, in levels of 255. Point at a fill to read its own.</translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation>No fill here has an expected error yet: restore something first.</translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation>{name}[*] — Restorer</translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation>Widen the mask by</translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation>Make the mask narrower by</translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation>In the list of fills</translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation>In the list of classes</translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation>Clear mask</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Invert mask</translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation>Grow mask by {pixels} px</translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation>Shrink mask by {pixels} px</translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation>Fill gaps in mask</translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation>Clear protection</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Select all</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Select nothing</translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation>Add selection to mask</translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation>Point at the picture first: nothing was measured yet.</translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation>Copied: {values}</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>As the system says</translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation>Monitor profile</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choose a file…</translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation>Colour profiles</translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation>Choose the monitor's profile</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>chosen</translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation>the system names no other</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>from the system</translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation>the chosen profile cannot be used</translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation>it is larger than any profile</translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation>The monitor profile “{name}” cannot be read: {why}.</translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation>Pictures are shown for sRGB.</translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation>Choose the file again, or another one.</translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation>it is no ICC profile</translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation>it describes no monitor but something else, such as a printer or a camera</translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation>it is not for red, green and blue</translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation>it is damaged, or of a kind that cannot be converted into</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation>“{name}” cannot be used as the monitor's profile: {why}.</translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation>Choose the file that was made when the monitor was measured, or leave the choice to the system.</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Dismiss</translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation>Dismiss this notice</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Command palette</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>What would you like to do?</translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation>Search all commands</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Commands that fit</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Nothing fits.</translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation>Open a picture first</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation>Wait until what runs is done, or cancel it</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Open {name}</translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation>Recent file</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Nothing is running</translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation>There is no step to take back</translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation>There is no step to take again</translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation>There are no fills</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>Not possible now</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation>Shown on the picture</translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation>Per cent of the picture</translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation>Square centimetres</translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation>Click to show it</translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation>Click to hide it</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>hidden</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>shown</translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation>Add a class…</translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation>Add a kind of damage with a name and a colour of its own</translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation>Name and colour…</translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation>Give the chosen class another name or colour</translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation>Delete the class</translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation>Delete the chosen class; what is in it counts as loss then</translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation>Show or hide</translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation>Show or hide the chosen class on the picture</translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation>What is marked</translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation>What is marked and selected</translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation>What the chosen fills cover</translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation>Put into the class</translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation>Mark all of it to be filled</translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation>Do not fill it, only record it</translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation>Put into class</translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation>Put damage into the chosen class</translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation>Put what is marked, or filled, into the chosen class; or leave the class unfilled</translation>
  </message>
  <message>
   <source>Set…</source>
   <translation>Set…</translation>
  </message>
  <message>
   <source>Draw a line over something of known length</source>
   <translation>Draw a line over something of known length</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Forget</translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation>Forget the scale</translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation>Go back to the file’s own resolution</translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation>Show filled damage, too</translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation>Show on the picture where classes are, whether they are filled or not</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Measuring…</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation>All damage: {pixels} px · {share} % · {size} cm²</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation>All damage: {pixels} px · {share} %</translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation>Damage classes</translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation>Marks go into the chosen class. Space shows or hides it, F2 changes it.</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation>{title} panel</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Paint losses</translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation>Whitish patches where paint faded or fell off</translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation>Lines, specks</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation>Cracks, scratches, hairs and dust; for photographs rather than for paintings</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Threshold</translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation>Judge colour and contrast by rules that you can adjust</translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation>Let a network judge that has learned what paint losses look like</translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation>Kind of damage</translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation>Way to find it</translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation>Automatic values</translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation>Go back to the automatic values for this picture</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Further settings</translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation>Further settings for finding damage</translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation>Live preview</translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation>Show on the picture what would be marked</translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation>Add to mask</translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation>Add what is found to the mask</translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation>Mark what is found, besides what is marked already</translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation>Replace mask</translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation>Replace the mask with what is found</translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation>Unmark everything, then mark what is found</translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation>{share} of the selection</translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation>{share} of the picture</translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation>finds nothing</translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation>Hide or show</translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation>Hide the chosen fills, or show them again</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Move up</translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation>Move the chosen fills up: what is above lies on top</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Move down</translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation>Move the chosen fills down</translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation>Move to the top</translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation>Move the chosen fills above all others</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Move to the bottom</translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation>Move the chosen fills below all others</translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation>Show on the picture</translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation>Move the picture so that the chosen fills are in sight</translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation>Delete the chosen fills: the damage is seen again</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Choose all</translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation>Choose all fills</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Choose none</translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation>Choose no fill</translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation>Redo with</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacity</translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation>How much of the chosen fills covers the damage</translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation>Redo the chosen fills with another model, or another seed</translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation>Redo the chosen fills</translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation>{action}: chosen fills</translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation>The same model, another seed</translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln chosen</numerusform>
    <numerusform>%Ln chosen</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation>{width} × {height} px at {x}, {y}</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n model</numerusform>
    <numerusform>%n models</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation>
    <numerusform>{fills}, %Ln hidden</numerusform>
    <numerusform>{fills}, %Ln hidden</numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation>faded</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation>Heights are shares of pixels</translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation>Logarithmic</translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation>Rare values show as well</translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation>Scale of the histogram</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Whole picture</translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation>Count all pixels</translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation>Count what is selected; all where nothing is</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Part of the picture</translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation>Measured square</translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation>Colour under the pointer</translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation>Copy colour values</translation>
  </message>
  <message>
   <source>Copy the values as text</source>
   <translation>Copy the values as text</translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation>Nothing to count</translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation>Mean {mean} · median {median}</translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation>counted at 1 : {factor}</translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation>Point at the picture</translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation>At x {x}, y {y}</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation>The pixel itself</translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation>The mean of {side} × {side} pixels</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histogram</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grey</translation>
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
   <translation>point</translation>
  </message>
  <message>
   <source>mean of {side} × {side}</source>
   <translation>mean of {side} × {side}</translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation>{bits} bit</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Opened</translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation>Go to this step</translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation>No picture open</translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation>Grey with alpha</translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation>RGB with alpha</translation>
  </message>
  <message>
   <source>RGB</source>
   <translation>RGB</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation>{colours}, {depth} bit</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation>none (sRGB assumed)</translation>
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
   <translation>Resolution</translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation>{format}, lossless</translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation>{format}, lossy</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Networks</translation>
  </message>
  <message>
   <source>Classical</source>
   <translation>Classical</translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation>holes to {size} px</translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation>{size} · this document’s</translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation>{size} · shipped</translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation>{size} · yours</translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation>Chooses among {names}</translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation>{gain} dB better than before, on places kept apart</translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation>Trained on {facts}</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Manage models…</translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation>Manage models</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Green</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blue</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation>Overlay colour</translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation>By damage class</translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation>How much the mask covers</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Colour</translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation>Overlay colour: {name}</translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation>Page of panels</translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation>Try them on sound paint first</translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation>Best quality</translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation>Add the picture's grain</translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation>Measure grain or canvas weave around each hole and add it to the fill</translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation>Widen the holes by this much before filling</translation>
  </message>
  <message>
   <source>Feather</source>
   <translation>Feather</translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation>Blend the fill into the picture over this distance, inwards from the edge</translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation>Another number gives another variant, where the model uses chance</translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation>Further settings for restoring</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variant</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation>
    <numerusform>%n checkpoint could not be used: {reason}</numerusform>
    <numerusform>%n checkpoints could not be used: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation>Nothing is marked in the selection</translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation>Mark some, or select nothing{keys}.</translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation>All that was marked is restored</translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation>Compare{keys}, mark more, or save.</translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation>Nothing is marked yet</translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation>Find damage, or paint over it with the brush.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation>
    <numerusform>%Ln hole in the selection · {share}</numerusform>
    <numerusform>%Ln holes in the selection · {share}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation>
    <numerusform>%Ln hole · {share} marked</numerusform>
    <numerusform>%Ln holes · {share} marked</numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation>Takes {time}.</translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation>Marking pauses.</translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation>{time} left. Marking pauses.</translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation>Cancel restoring</translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation>Stop the restoration</translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation>Restore selection</translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation>Restore the selection</translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation>Fill what is marked and selected</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation>Restore everything marked</translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation>Fill what is marked</translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation>Average over all flips and quarter turns: about 8 times slower</translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation>Networks only: other models know one way to fill</translation>
  </message>
  <message>
   <source>Damage</source>
   <translation>Damage</translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation>Find damage and sort it</translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation>What has been filled, and every step so far</translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation>What is known of the picture</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Panels</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Tool</translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation>Mask overlay</translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation>Drag to move the picture. The wheel zooms to the cursor.</translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation>Paint over the damage. The right button erases, Shift and a click draws a straight line.</translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation>Paint to unmark. Shift and a click draws a straight line.</translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation>Drag a rectangle over the damage.</translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation>Draw around the damage.</translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation>Click a discoloured patch: similar colours are marked.</translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation>Draw an outline with the brush, then click inside it.</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation>Paint over what is sound: it is never marked, changed or copied from.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation>Alt (or Ctrl) and a click sets the source; then paint over the damage.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation>Finding and restoring keep to what you select. Shift adds, Alt takes away.</translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation>Draw a line over something whose length you know, a ruler say, and type the length.</translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation>Diameter of the brush in picture pixels</translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation>Hardness</translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation>100 % has a sharp edge</translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation>Pen pressure sets the size</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>Tolerance</translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation>How far a colour may lie from the clicked one to be marked as well</translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation>Connected area only</translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation>Restore at once</translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation>Fill the rectangle as soon as the mouse is released</translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation>Compare models</translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation>Fill the clicked hole with several models, side by side, and choose one</translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation>Mark what is to be filled</translation>
  </message>
  <message>
   <source>Protected</source>
   <translation>Protected</translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation>Mark what must never be changed</translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation>Mark where to look and restore</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation>The kind of damage that you mark</translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation>There are too many pinned notes already.</translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation>Pin note</translation>
  </message>
  <message>
   <source>Move note</source>
   <translation>Move note</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Change note</translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation>Click the hole whose fills you want to compare.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferences</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Search the preferences</translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation>Nothing here has these words.</translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation>Reset page…</translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation>Set everything on this page as it was at first</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Reset all…</translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation>Set all preferences as they were at first</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation>Write all preferences into a file, shortcuts included</translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation>Take all preferences from such a file</translation>
  </message>
  <message>
   <source>On</source>
   <translation>On</translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation>Reset “{page}”?</translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation>Everything on this page is set as it was at first. The other pages stay as they are.</translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation>Reset page</translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation>Reset all preferences?</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Reset all</translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation>Export the preferences</translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation>Preferences (*.json)</translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation>The preferences are in {name}.</translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation>Import preferences</translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation>Preferences (*.json);;All files (*)</translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation>The preferences of {name} are in use.</translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation>Press the keys that it is to have.</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Actions and their keys</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>New keys</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Use these</translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation>Give the chosen action these keys instead of its old ones</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation>Give the chosen action these keys besides its old ones</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>No keys</translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation>Take all keys from the chosen action</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation>Give the chosen action its usual keys again</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Shortcuts</translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation>Choose an action to give it other keys.</translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation>{keys} cannot be taken: it {does}.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>{keys} belongs to “{action}” now.</translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation>It has these keys already.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>{keys} belongs to “{action}”.</translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation>“{action}” loses these keys if “{mine}” takes them.</translation>
  </message>
  <message>
   <source>Take them</source>
   <translation>Take them</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Leave them</translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation>They belong to “{action}” now, which loses them.</translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation>Take the usual keys back?</translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation>Left to Restorer</translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation>As the computer’s</translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation>As the system is</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation>Hold a copy of the picture</translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation>Refer to the picture</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Fast</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Best</translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation>Picture pixels</translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation>Millimetres of the object</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation>What the window speaks. It changes when Restorer starts the next time.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation>Light or dark; what surrounds the picture is grey in both.</translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation>Keep unsaved work every</translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation>After a crash no more than this is lost.</translation>
  </message>
  <message>
   <source>New projects</source>
   <translation>New projects</translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Canvas</translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation>Colour of the mask</translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation>Choose one that the picture does not have.</translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation>Mask in the colours of its classes</translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation>Every kind of damage in its own colour instead of the one.</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacity of the mask</translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation>How much the mask covers.</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Size of the brush</translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation>Its diameter in picture pixels.</translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation>Hardness of the brush</translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation>100 %: a sharp edge; 0 %: soft from the centre on.</translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation>Pressure sets the size</translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation>A stylus paints the wider the harder it is pressed.</translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation>Tolerance of the wand</translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation>How far colours may lie from the clicked one, of 255.</translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation>Rulers</translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation>Along the edges of the picture.</translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation>Rulers count</translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation>Millimetres count where the scale of the picture is known.</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Scale bar</translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation>On the picture, where its scale is known.</translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation>Lines of shown fills in</translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation>Outlines and tratteggio: the same on screen, or the same on the object.</translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation>Width of those lines</translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation>In picture pixels.</translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation>Their width on the object</translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation>Where the scale of the picture is known.</translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation>Angle of tratteggio</translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation>90°: upright strokes.</translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation>Strength of tratteggio</translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation>How much its strokes differ from the fill’s colour.</translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation>Models and device</translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation>What fills the holes, unless another one is chosen.</translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation>Try models on sound paint first</translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation>Device and precision</translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation>Where networks run and what they compute in; other models always use the processor.</translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation>Who restores. It stands in every dossier, and stays on this computer.</translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation>Where. What pictures are signed with is set under Edit, Operator and institution.</translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation>“{name}” says something for “{key}” that cannot be.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation>“{name}” is too large for a file of preferences.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>“{name}” cannot be read: {reason}.</translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation>“{name}” is no file of Restorer’s preferences.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation>“{name}” was written by a newer version of Restorer.</translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation>“{name}” has a shortcut that is no key: “{keys}”.</translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation>“{name}” gives “{keys}” to two actions.</translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation>Your preferences are as they were.</translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation>Choose a file that was written by Export, under Edit, Preferences.</translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Before and after</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation>Print the picture</translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation>The page as it will be printed</translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation>As the picture is</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portrait</translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation>The short side above</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Landscape</translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation>The long side above</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation>Fit the paper</translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation>As large as the paper allows</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>True size</translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation>As large as the object is, by the drawn scale or the file’s resolution</translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation>Caption: name, size, date</translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation>The picture is printed {width} × {height} cm large.</translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation>It is larger than the paper: only its middle is printed.</translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale to print it so.</source>
   <translation>Its true size is not known: draw a scale to print it so.</translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation>The picture is still being printed.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Printing</translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation>The picture was given to the printer.</translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation>The printer “{name}” could not be started.</translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation>Nothing was printed, and nothing was changed.</translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation>See whether it is switched on and has paper, or print into a file.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message>
   <source>{width} × {height} cm</source>
   <translation>{width} × {height} cm</translation>
  </message>
  <message>
   <source>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</source>
   <translation>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation>The picture was found at another place. Save the project to keep that.</translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation>Cancelled. No file was changed.</translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation>Cancelled. Nothing was opened.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>Looking for pictures…</translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation>
    <numerusform>Added %Ln picture.</numerusform>
    <numerusform>Added %Ln pictures.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation>
    <numerusform>Already here: %Ln picture.</numerusform>
    <numerusform>Already here: %Ln pictures.</numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation>They are here already.</translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation>There are no pictures in there.</translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation>
    <numerusform>Removed %Ln picture from the list. No file was touched.</numerusform>
    <numerusform>Removed %Ln pictures from the list. No file was touched.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation>There is nothing to report yet.</translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation>The report is {path}.</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>Writing the report…</translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation>A folder could not be read: {error}.</translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation>Correct the marks, then choose “Use edited marks” in the batch window.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation>Add &amp;pictures…</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Add pictures</translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation>Choose files; or drop them here</translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation>Add &amp;folder…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Add a folder</translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation>Add a folder with its subfolders; or drop it here</translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation>Re&amp;try failed</translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation>Retry failed pictures</translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation>Do all pictures again that failed</translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation>Remove f&amp;inished</translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation>Remove finished pictures</translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation>Take what is restored, sound or skipped off the list; no file is touched</translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation>Drop pictures or folders here</translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation>They are restored one after the other, into a folder of their own. The files are never changed.</translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation>Progress of the batch</translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation>Restore what waits (Ctrl+R)</translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation>Write a page with every picture before and after, and open it</translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation>Close this window; the batch goes on (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation>
    <numerusform>%Ln picture: {states}</numerusform>
    <numerusform>%Ln pictures: {states}</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation>No pictures yet</translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation>
    <numerusform>%Ln restored</numerusform>
    <numerusform>%Ln restored</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation>
    <numerusform>%Ln sound</numerusform>
    <numerusform>%Ln sound</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln failed</numerusform>
    <numerusform>%Ln failed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation>
    <numerusform>%Ln skipped</numerusform>
    <numerusform>%Ln skipped</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation>
    <numerusform>%Ln to look at</numerusform>
    <numerusform>%Ln to look at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln waiting</numerusform>
    <numerusform>%Ln waiting</numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation>{stage} · {percent}%</translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation>Look at the marks</translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation>Restored in {time}</translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation>Restored in {time} · expected error {error}</translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation>Sound: no damage found</translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation>Failed: {reason}</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Skipped</translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation>Marks accepted, waiting</translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation>Waiting to be done again</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Waiting</translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation>{name}: {facts}</translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation>Like the picture</translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation>PNG and TIFF stay what they are, all else becomes PNG</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation>All results are PNG files</translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation>All results are TIFF files</translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation>Paint losses, network</translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation>The same, by a network that has learned what they look like</translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation>Lines and specks</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation>Cracks, scratches, hairs and dust</translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation>Format of the results</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>What to find</translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation>Automatic sensitivity</translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation>Choose the sensitivity for each picture by itself</translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation>How much is found</translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation>Look at the marks first</translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation>Nothing is restored before you have seen what was found in it</translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation>Networks average over all flips and turns: about 8 times slower</translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation>Even out a fill's edge over this distance, inwards</translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation>Report page at the end</translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation>One page with every picture before and after, beside the results</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Save to</source>
   <translation>Save to</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choose a folder…</translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation>Where the results go. The pictures themselves are never changed</translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation>Save to {folder}</translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation>Choose a folder for the results</translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation>The picture as it is</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Marks</translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation>What was found, or marked by hand</translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation>The restored picture</translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation>&amp;Accept marks</translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation>Restore what is marked (Enter)</translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation>Find mar&amp;ks</translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation>Look for damage in this picture now</translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation>&amp;Edit marks…</translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation>Correct the marks in the main window (E)</translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation>&amp;Use edited marks</translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation>Take the marks from the main window, and restore them</translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation>&amp;Skip</translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation>Leave this picture out (S)</translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation>Do this picture again with the settings of now (R)</translation>
  </message>
  <message>
   <source>View</source>
   <translation>View</translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation>&amp;Do it after all</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation>{share} filled by “{model}” in {time}</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation>{share} filled by “{model}” in {time}, {expected}</translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation>Are these the places to restore? Accept them, correct them, or skip the picture.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Opening…</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>This file cannot be shown.</translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation>Pictures of the batch</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Opening</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation>The pictures with marks to look at wait for you.</translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation>Waits until the main window has finished.</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Folder for the results</translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation>There is no unsaved work to recover.</translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation>Discard the unsaved work on {name}?</translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation>It cannot be brought back. What was saved, and the original picture, stay as they are.</translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation>The unsaved work is recovered. It is not saved yet.</translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation>Cancelled. The unsaved work is still there.</translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation>The unsaved work on {name}</translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation>Retouching by hand has no seed. Redo it with a model instead.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Loading the model</translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation>This model fills it in the same way again: nothing was changed.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation>The picture was changed meanwhile: the new fills no longer fit.</translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation>Redo fill</translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation>Redo {n:,} fills</translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation>Redid fill.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation>Redid {n:,} fills.</translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation>Redo fill with {model}</translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation>Redo {n:,} fills with {model}</translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation>Redid fill with {model}.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation>Redid {n:,} fills with {model}.</translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation>The dossier is in {folder}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Cancelled. Nothing was written.</translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation>The model “{gone}” is not here any more: {model} is used.</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation>
    <numerusform>%n checkpoint could not be used.</numerusform>
    <numerusform>%n checkpoints could not be used.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation>Nothing is selected. Select an area with the selection tools first.</translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation>There is no hole under the cursor.</translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation>Restore hole</translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation>Restore rectangle</translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation>Nothing is marked there.</translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation>Mark the damage first, then restore.</translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation>The marks were changed while restoring: the result no longer fits and is dropped.</translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation>The finished regions were kept.</translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}.</source>
   <translation>
    <numerusform>Restored %Ln region in {time}.</numerusform>
    <numerusform>Restored %Ln regions in {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation>
    <numerusform>Restored %Ln region in {time}. Hold {keys} to see the original.</numerusform>
    <numerusform>Restored %Ln regions in {time}. Hold {keys} to see the original.</numerusform>
   </translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with “Set scale”.</source>
   <translation>No scale is known yet: draw a line over something of known length with “Set scale”.</translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation>Unit of the rulers</translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation>Click to count pixels or millimetres</translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation>Scale bar: {length}</translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation>Our most accurate network: cracks, scratches, flakes and paint losses.</translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation>Context encoder with a dense layer that sees the whole window.</translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation>Repaints pictures with many small white holes (Pathak et al. 2016).</translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation>Repaints the whole picture against a discriminator; for squares and blocks.</translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation>Finds whitish paint losses.</translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation>Filling · less than a second left</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Cancel (Esc)</translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation>Fill under the cursor</translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation>Position and pixel values</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Picture size</translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation>Size on the object</translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation>By the drawn scale, else by the file’s resolution</translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation>{stage} · {time} left</translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation>{width} × {height} cm at {dpi} dpi</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Open a picture</translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation>Mark the damage</translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation>Restore and save</translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation>Step {number}: {title}. {text}</translation>
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
   <translation>No model here can be taught: import a network that is judged by accuracy (Restore, Models).</translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation>Learn for about {time}</translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation>Start teaching</translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation>A copy of it learns; the model itself stays as it is</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Begin with</translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation>Where to compute; a graphics card is many times faster</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Compute on</translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation>What the new model will be called in menus and commands</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Name of the new model</translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation>“{name}” is being taught: one at a time.</translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation>The new model needs a name.</translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation>Pictures found</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation>{name}, {width} × {height} px, kept apart</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation>{name}, {width} × {height} px</translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation>kept apart</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation>
    <numerusform>%Ln step</numerusform>
    <numerusform>%Ln steps</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation>Stop teaching and quit?</translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Stop and quit</translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation>Saving what was taught…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation>
    <numerusform>%Ln picture to learn from</numerusform>
    <numerusform>%Ln pictures to learn from</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation>{pictures}, {apart} kept apart to judge by</translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation>from {width} × {height} to {most_width} × {most_height} px</translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation>1 file is left out: {reasons}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation>
    <numerusform>%Ln files are left out: {reasons}</numerusform>
    <numerusform>%Ln files are left out: {reasons}</numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation>With one picture none can be kept apart: nobody would know whether it helped.</translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation>{number} or more pictures are better: two of them can be kept apart to judge by.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation>
    <numerusform>%Ln cannot be read</numerusform>
    <numerusform>%Ln cannot be read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation>
    <numerusform>%Ln there twice</numerusform>
    <numerusform>%Ln there twice</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation>
    <numerusform>%Ln too small</numerusform>
    <numerusform>%Ln too small</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation>
    <numerusform>%Ln excluded</numerusform>
    <numerusform>%Ln excluded</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation>
    <numerusform>%Ln set aside</numerusform>
    <numerusform>%Ln set aside</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation>Drop a folder with pictures here</translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation>All pictures that can be used</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Kept apart</translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation>Those that it is judged by</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation>What is not used, and why</translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation>Choose folder…</translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation>No folder chosen</translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation>Folder with pictures</translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation>Choose a folder with pictures</translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation>Files left out</translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation>Looking at the pictures</translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation>Teach a model your collection</translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation>Looking at the pictures…</translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation>The training program was ended from outside, without saying why.</translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation>The training program ended with code {code}, without saying why.</translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation>What was learnt up to a minute before is kept, and so are your pictures and models.</translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation>The training program could not be started: {reason}.</translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation>Install Restorer again; {program} should be there.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Runs</translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation>{name}, {facts}</translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation>{name}: {facts}, begun {time}</translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation>learning, {percent} %</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>getting ready</translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation>stopped at {percent} %</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>not begun</translation>
  </message>
  <message>
   <source>it helped</source>
   <translation>it helped</translation>
  </message>
  <message>
   <source>did not help</source>
   <translation>did not help</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>not judged</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation>Fills of the pictures kept apart appear here with the first look at them.</translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation>No picture could be kept apart: there are no fills to show and no scores.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation>Fills of the pictures kept apart, dB</translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation>What it tries to make small</translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation>The error on what it practises: it should fall.</translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation>Progress of teaching</translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation>What it will be called in menus and commands</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Delete…</translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation>Delete this run and its files; what was added to the models stays</translation>
  </message>
  <message>
   <source>Show files</source>
   <translation>Show files</translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation>Open the folder of this run: samples, curves, log</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Show log</translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation>Open the log of the training program</translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation>Add to models</translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation>Make it a model that can be chosen at once</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation>Choose it in the Restore panel</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Go on where it stopped</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation>Save everything and stop; it can be continued at any time</translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation>Began with {model}, {time} · pictures: {folder}</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Getting ready</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Step {step} of {steps}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>{time} left</translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation>{number} crops per second</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>on the processor</translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation>on {device}</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Learning</translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Stopping</translation>
  </message>
  <message>
   <source>End at once</source>
   <translation>End at once</translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation>Do not wait: what it learnt in the last minute may be lost</translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Stopped</translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation>Going on elsewhere</translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation>Another window or command is at this run.</translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation>It is among the models as “{model}”.</translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation>There is a run called “{name}” already.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation>Fills of the pictures kept apart</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Damaged</translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation>As it really is</translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation>{picture}, {kind}: damaged, before, now, as it really is</translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation>Damage drawn on it: {kind}</translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation>Packing the pictures</translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation>Measuring how long a step takes</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Starting</translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation>Nobody can tell whether it helped.</translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation>It helped: {gain} better on the pictures kept apart.</translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation>Fills came to {before} before and {after} after; {pictures} got better.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation>
    <numerusform>{better} of %Ln picture</numerusform>
    <numerusform>{better} of %Ln pictures</numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation>{before} → {after}, better by {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation>{before} → {after}, worse by {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation>{before} → {after}, equal</translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation>{number} dB</translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation>What you teach is listed here, finished or not.</translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation>Teach your collection</translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation>Teach something new</translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation>Choose pictures to learn from (Ctrl+N)</translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation>Close this window; what is being taught goes on (Esc)</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation>Teaching “{name}” was stopped; it can be continued.</translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation>Teaching “{name}” ended before its time. See Restore, Teach your collection.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation>Delete the run “{name}”?</translation>
  </message>
  <message>
   <source>The menu</source>
   <translation>The menu</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Skip</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>End the tour</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation>Go back one step of the tour</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation>Go on with the tour</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Step {number} of {all}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finish</translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation>A portrait to try things on</translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation>Press “Try the demo picture”, or Next.</translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation>Mark damage with the brush</translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation>Paint over one of the light spots.</translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation>Let damage be found</translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation>Press “Add to mask”.</translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation>Choose how to fill</translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation>Press “Restore”.</translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation>Compare before and after</translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation>A slider shows the picture before on one side and after on the other. {keys} does the same.</translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation>Press this button, then drag the slider.</translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation>Fills stay separate</translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation>Save, and write it down</translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation>How the view is turned</translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation>Click to see the picture upright again (5)</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>Mirrored</translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation>Turned {degrees}, mirrored</translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation>Turned {degrees}</translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation>Restore a painting or an old photograph</translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation>Restorer fills the damage and changes nothing else.</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>Open a picture…</translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation>Try the demo picture</translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation>or drop a file here</translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation>New here? Take the tour: five minutes, on the demo picture</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Take the tour</translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation>Do not offer the tour again</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Recent files</translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation>Recent file {number}</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation>Filled by {model}, chosen by trials</translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation>Filled by {model}, the usual one</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation>Filled by {model}, chosen by you</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>less than a second</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation>
    <numerusform>about %n second</numerusform>
    <numerusform>about %n seconds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>about %n minute</numerusform>
    <numerusform>about %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation>about {hours} hours</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation>less than {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation>today, {time}</translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation>yesterday, {time}</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation>less than {percent} %</translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation>{width} × {height} px · {million} MP</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation>expected error {error} ({sureness})</translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation>Retouched by hand</translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation>Filled by {model}</translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation>expected error not known</translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation>The name “{name}…” is too long.</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>Choose a shorter one.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation>“{name}” could not be written: {reason}.</translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation>Try another folder.</translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation>There is no room left in “{folder}” for “{name}”.</translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation>Free some space or save to another disk.</translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation>The file stored its colours in a palette; they became full RGB.</translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation>Export it from the program that made it as RGB or grey with 8 or 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation>its own colour profile</translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation>a standard press profile, as it had none</translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation>The picture was in Lab and was converted to RGB (sRGB).</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation>The file has {bits} bits per sample; it was opened with 8.</translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation>The file has 1 bit per sample; it was opened with 8.</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation>The file has {bits} bits per sample; it was opened with 16.</translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation>The file stores white as zero; the result will be saved with black as zero.</translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation>The file's colours were premultiplied with the alpha channel; they were divided by it.</translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation>32-bit floating-point</translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation>64-bit floating-point</translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation>32-bit</translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation>signed 32-bit</translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation>signed 16-bit</translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation>signed 8-bit</translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation>{name} holds at most {most} pixels a side; this picture has {found}.</translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation>Save it as TIFF or PNG.</translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation>The quality is 1 to 100, not {quality}.</translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation>TIFF compression “{compression}” is not offered.</translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation>Use one of {known}.</translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation>The source has {pages} pages; only the first was saved.</translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG has no transparency; the picture was laid on white.</translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation>WebP knows no grey: the values were stored three times, as RGB.</translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation>The grey values were stored as RGB.</translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation>Lossy {name} changes every pixel a little, outside the damage too.</translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation>The {name} is larger than JPEG can hold and was left out.</translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation>EXIF block</translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation>XMP block</translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation>IPTC block</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>colour profile</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>comment</translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation>a GIF</translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation>a BMP bitmap</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>a PDF document</translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation>a Photoshop document</translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation>a JPEG 2000 picture</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>a JPEG XL picture</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>a ZIP archive</translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation>an SVG drawing</translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation>an XML document or SVG drawing</translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation>WebP cannot hold IPTC data; they were left out.</translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation>Give x,y,width,height in pixels, counted from the top left corner.</translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation>The mask “{path}” is a folder, not a mask.</translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation>The mask “{path}” does not exist.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Check the name and the folder.</translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation>The mask “{path}” could not be read: {reason}.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Change its permissions or copy it.</translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation>The mask “{path}” is damaged or is not a picture.</translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation>Give a PNG of the picture's size with white on the damage and black elsewhere.</translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation>Masks are saved as PNG, not as {ending}.</translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation>a file without ending</translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation>Name it {name}.</translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation>A mask must have exactly the picture's size.</translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation>There is no room left on the disk to open “{name}”.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Free some space.</translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation>There is not enough memory to open “{name}”.</translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Make room there, or let RESTORER_CACHE name a folder that has some.</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation>“{name}” is a folder, not a picture.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Choose a file inside it.</translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation>“{name}” is not an ordinary file.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Choose a picture file.</translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation>“{name}” is empty (zero bytes).</translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation>Get it again from where it came.</translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation>“{name}” is {other}, which Restorer does not read.</translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation>“{name}” is not a picture.</translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation>“{path}” does not exist.</translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation>“{name}” may not be read.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation>“{name}” could not be read: {reason}.</translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation>Copy it to another disk.</translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation>Export it as PNG, or as TIFF with LZW or Deflate.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation>Get it again from where it came, or repair it elsewhere.</translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation>“{name}” is a raw camera file (DNG).</translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation>Develop it to TIFF first.</translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation>the others are kept when it is saved as TIFF</translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation>the others are not kept</translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation>The file has {pages} pages; the first was opened, and {kept}.</translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation>PNG keeps every pixel exactly.</translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation>The same format as the source.</translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation>“{name}” has no suffix that Restorer writes.</translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation>“{name}” is a folder.</translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation>Give the file a name of its own.</translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation>Save under another name.</translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation>“{name}” is write-protected.</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>unknown reason</translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation>“{name}” grew beyond what a TIFF can hold.</translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation>Save it as BigTIFF.</translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation>AVIF cannot hold IPTC data; they were left out.</translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation>The source's other {pages} pages could not be read again; only the first was saved.</translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation>Set it to a whole number such as 2000, or do not set it.</translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation>its format needs them in memory at once, and there are {memory}</translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation>there are {memory} of memory and {disk} of free disk for it</translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation>“{name}” would take {size} when opened, but {reason}.</translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation>It was not opened; nothing was changed.</translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation>{model}, adapted to this picture</translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation>{model} (best)</translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation>Has practised on the sound paint of this picture.</translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation>Automatic (best)</translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation>Nothing was loaded.</translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation>Get the file again from where it came.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation>The card of “{name}” asks for far more layers than its file has weights for.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation>{architecture} cannot be built as “{name}” asks: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation>By hole size (best)</translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation>By hole size</translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation>There is no device "{device}".</translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation>The plug-in “{name}” has the name of another model.</translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation>The other one is used.</translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation>Rename the other one, or uninstall the plug-in's package.</translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation>There is no filler "{name}".</translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation>There is no detector "{name}".</translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation>Install a checkpoint that finds damage.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation>The checkpoint “{path}” is gone.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Choose another.</translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation>“{name}” in “{folder}” has the name of another model.</translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation>Rename it.</translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation>“{name}” holds weights that are no numbers (in {tensor}).</translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation>Weights cannot be stored as {dtype}.</translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation>Use float32, bfloat16 or float16.</translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation>The weights in {name} are no numbers, or too large to be stored as {kind}.</translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation>“{name}” holds {number:,} tensors, more than any network of Restorer.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation>Use a checkpoint made by restorer-train.</translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation>“{name}” carries no card that says which network it belongs to.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation>“{name}” cannot be read: it is a link that leads nowhere.</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Choose the file itself.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation>“{name}” cannot be read: it is a folder.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation>“{name}” cannot be read: it is a pipe or device, no ordinary file.</translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation>Choose a file.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation>It was not opened.</translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation>It was not opened: opening a pickle can run any code that its author put into it.</translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation>Ask for the weights as .safetensors.</translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation>“{name}” is cut off: it ends within its header.</translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation>Update Restorer.</translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation>The card of “{name}” is wrong: {faults}.</translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation>The card of “{name}” is not readable.</translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation>The card of “{name}” holds control characters (in “{value}”).</translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation>{name} is not known</translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation>{name} is {shape} instead of {wanted}</translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation>{name} is stored as {kind}</translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation> (and {number} more)</translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation>“{name}” does not fit {network}: {fault}{more}.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation>“{name}” is damaged: {reason}.</translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation>Check that it is there and may be read.</translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation>Frequency-selective</translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation>Frequency-selective (best)</translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation>As Frequency-selective, with more waves. About thirty times slower.</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Smooth</translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation>Biharmonic</translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation>Holes must be {expected} bool, not {shape} {kind}.</translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation>A tile has no known pixel to fill from.</translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation>Leave some of the surroundings out of the mask.</translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation>There is no device "{name}" here.</translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation>Use one of auto, {known}.</translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation>Use auto or cpu.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Apple graphics</translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation>is damaged: {error}</translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation>is a pickle, but not one that torch.save wrote</translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation>cannot be read: {reason}</translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation>is damaged: its end is missing, or something stands behind its end</translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation>is damaged: its table of contents is not where it should be</translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation>is an archive with a table of contents of {size:,} bytes, far more than weights need</translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation>holds two files of the name “{name}”</translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation>holds a file that points out of the archive (“{name}”)</translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation>holds a link to another file (“{name}”)</translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation>is locked by a password</translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation>holds something before or behind its archive</translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation>is an archive, but not one of torch's</translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation>is compressed (“{name}”), as torch's own archives never are</translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation>has far more parts than weights need</translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation>is damaged: the weights numbered “{key}” are missing</translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation>is damaged: its list of weights is none</translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation>is damaged: its lists of weights disagree</translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation>promises {promised:,} bytes of weights, but holds {left:,}</translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation>is damaged: torch cannot read it ({error})</translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation>holds no weights</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>a folder</translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation>a device or pipe</translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation>is {what}, not a file</translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>is empty</translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation>is a tar archive, as torch wrote them before 2017</translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation>is neither a safetensors file nor one that torch.save wrote</translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation>is a checkpoint of Restorer already (“{card}”)</translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation>Use it as it is.</translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation>the PyTorch port of partial convolutions</translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation>the PyTorch port of the context encoder</translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation>DMFN as its authors published it</translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation>LaMa as its authors published it</translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation>a tensor is missing or has another shape than expected ({error})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation>looks like {origin}, but {reason}</translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation>“{name}” looks like {origin}, but {reason}</translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation>holds no network that is known here: its weights are called {some}</translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation>Use weights of {origins}, or a checkpoint made by restorer-train.</translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation>promises {taken:,} bytes of weights, more than the file has</translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation>holds weights in a form that is not read here (in {name})</translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation>holds weights that are stored as {kind} (in {name}), not as floating point</translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation>holds weights that are no numbers, or too large (in {name})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation>looks like {origin}, but {fault}{more}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation>is damaged: its list of weights cannot be followed ({error})</translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation>is a pickle of protocol {protocol}, which torch.save does not write</translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation>is not a list of weights: it uses the pickle instruction {name}</translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation>is not a list of weights: it has a dictionary with keys that are no names</translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation>wants to use “{name}” when it is opened, which weights do not need</translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation>is not a list of weights: it makes objects</translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation>keeps its weights in a way that is not read here</translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation>is damaged: it describes the same weights twice, differently</translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation>wants to call “{name}” when it is opened, which weights do not need</translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation>wants to make a “{name}” when it is opened, which weights do not need</translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation>is not a list of weights: it changes an object</translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation>promises a tensor of {size} numbers, but stores only {stored:,} for it</translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation>Nothing was loaded, and no code in it was run.</translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation>“{name}” {reason}.</translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation>“{name}” was removed while it was imported.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Import it again.</translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation>Copying {name}</translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Try again.</translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation>Converting {name}</translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>taken in</translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation>Install Restorer again.</translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation>Remove it and import it again.</translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation>There is a model called “{new}” already.</translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation>“{name}” came with the program; only models that you imported can be renamed or removed.</translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation>There is no checkpoint called “{name}”.</translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation>“{name}” is not a checkpoint: it is a part of the program.</translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation>Import one: restorer models import FILE.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation>There is no model called “{name}” that fills holes.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation>There is no model called “{name}” that finds damage.</translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation>Import one first.</translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation>There is a model called “{name}” already.</translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation>There are too many models called “{plain}”.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation>“{name}” cannot be the name of a model.</translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation>The processor has taken over.</translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation>{model} did not get onto {device}: {reason}. {then}</translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation>has too little memory for even the smallest tiles</translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation>stopped working ({reason})</translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation>{device} {why}. {then}</translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation>There is no network architecture "{architecture}".</translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation>Use one of {known}, or a newer version of Restorer.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation>{architecture} cannot be built: {error}.</translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation>Use a newer version of Restorer.</translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation>Use positive numbers.</translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation>Use fusion "paper", or "published" with norm "instance".</translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation>A lama cannot have width {width} and {blocks} blocks.</translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation>Use an even width and at least one block.</translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation>A pconv network cannot have colours="{colours}".</translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation>Use "plain" or "imagenet".</translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation>A pconv network cannot start with init="{init}" and norm={norm}.</translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation>Use init="paper", or init="average" with norm=false.</translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation>A unet-segment cannot have widths {widths} and norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation>Use one to five positive widths, and norm "batch" or "none".</translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation>The plug-in “{name}” ({value}) cannot be used: {reason}.</translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation>All other models are there.</translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation>Update or uninstall its package.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation>The plug-in “{name}” failed: {reason}.</translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation>The picture is as it was.</translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation>Choose another model, or tell whoever made the plug-in.</translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation>There is no precision "{name}" on {device}.</translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation>fails on a trial picture: {reason}</translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation>fills a trial picture with what are no numbers</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation>leaves the hole of a trial picture black or white</translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation>changes known pixels of a trial picture</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation>leaves the hole of a trial picture as it was</translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation>answers a trial picture with {shape} instead of one number a pixel</translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation>answers a trial picture with what are no numbers</translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation>“{name}” {fault}.</translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation>It is not used.</translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation>Get the file again, or use another checkpoint.</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} or {last}</translation>
  </message>
 </context>
</TS>
