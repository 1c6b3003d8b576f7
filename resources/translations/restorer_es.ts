<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Protect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Detail</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bright</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Specks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crack</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a member</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Always light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A guess</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a guess</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{length} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{pixels} · {length} mm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase: rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What to export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right button</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>default</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>32-bit (fp32)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>16-bit (bf16)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>16-bit (fp16)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device that networks run on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>you</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Memory</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>shipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>shared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>classical</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> and </source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Authors</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Observation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Operator</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Institution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None yet. The tool Pin note (N) makes them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recover</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quality</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Line width</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Angle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Strength</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Header</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Topics</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from the system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a line over something of known length (S)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forget</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Linear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the values as text (Ctrl+Shift+C)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alpha</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>x {x}, y {y}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mean of {side} × {side}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RGB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{across} dpi</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{across} × {down} dpi</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classical</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Orange</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Green</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Violet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Feather</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Variant</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Panels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tool</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Protected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use these</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Best</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New projects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>True size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale (S) to print it so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Printing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{width} × {height} cm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PNG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What to find</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Marks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with Set scale (S).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>10 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>20 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>3 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model here can be taught: import a network that is judged by accuracy (Restore, Models).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not begun</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it helped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>did not help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not judged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The menu</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finish</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>comment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>taken in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
