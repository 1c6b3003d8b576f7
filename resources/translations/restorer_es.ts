<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation>Guardar el resultado como “{path}” sustituiría la propia imagen.</translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation>Elija otro nombre o confírmelo con --force y --overwrite-source a la vez.</translation>
  </message>
  <message>
   <source>the mask</source>
   <translation>la máscara</translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation>la máscara de protección</translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation>la máscara que conserva --save-mask</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation>Guardar el resultado como “{path}” sustituiría {name}.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation>máscara de protección</translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation>Conservar la máscara como “{path}” sustituiría la propia {name}.</translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation>“{path}” es una carpeta.</translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation>Añada un nombre de archivo.</translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation>“{ending}” no es un formato en el que se pueda guardar aquí</translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation>no tiene extensión</translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation>“{name}” no se puede guardar: {has}.</translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation>El nombre debe terminar en {endings}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation>La carpeta “{folder}” no existe.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Créela o elija otra.</translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation>“{path}” ya existe.</translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation>Elija otro nombre o añada --force.</translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation>“{path}” está protegido contra escritura.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation>No se permite escribir en la carpeta “{folder}”.</translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation>Guarde en otra carpeta.</translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation>“{path}” es un archivo y hace falta una carpeta.</translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation>Elija otra carpeta de salida.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation>No se pudo escribir el registro del lote, “{path}”: {reason}.</translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation>Los originales y los resultados terminados están a salvo.</translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation>Libere espacio en el disco o elija otra carpeta y continúe con --resume.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation>No se pudo leer el registro del lote, “{path}”: {reason}.</translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation>Muévalo a otro lugar para empezar de cero.</translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation>No hay ninguna imagen en {source}.</translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation>Añada --recursive para buscar también en las subcarpetas.</translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation>Un resultado sobrescribiría {path}.</translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation>Elija una carpeta de salida aparte.</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} no es una carpeta.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation>{target} es un archivo, no una carpeta para los resultados.</translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation>Los resultados irían a la carpeta de los originales.</translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation>{masks} contiene las máscaras y no puede contener también las imágenes.</translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation>Guarde las máscaras en una carpeta aparte.</translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation>El lote está abierto en otra ventana de Restorer.</translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation>Allí sigue su curso.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Use esa ventana o ciérrela antes.</translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation>No hay ninguna carpeta para los resultados.</translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation>Elija una antes.</translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation>Un resultado sobrescribiría “{path}”.</translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation>Elija para los resultados una carpeta que no contenga ninguna de las imágenes.</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation>Se ha producido un error interno de Restorer: {kind}: {error}</translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation>La imagen original no ha cambiado.</translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation>{before:.2f} dB antes, {after:.2f} dB después, en {exams} lugares reservados</translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation>{model} ha aprendido esta imagen: {scores}.</translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation>Aprender esta imagen no ha mejorado {model}: {scores}; se usa tal como está.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>No se ha escrito nada.</translation>
  </message>
  <message>
   <source>Protect</source>
   <translation>Proteger</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation>Restaurar con {model}</translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation>Nada indica dónde están los daños.</translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation>Indique una máscara o rectángulos, o deje que se detecten.</translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation>La máscara “{path}” no marca nada.</translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation>Marque en ella los daños en blanco.</translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation>No se detectaron daños ({detector}) en “{path}”.</translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation>Si los hay, aumente --sensitivity (de 0 a 1; el valor automático es 0.5) o márquelos a mano.</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restauración</translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation>El sistema puso fin al proceso que restauraba {name}, probablemente por falta de memoria.</translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation>No se ha escrito nada para esa imagen.</translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation>Inténtelo con esa imagen sola, con --jobs 1.</translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation>Buscando daños</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>selección</translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation>La {name} mide {other_width} x {other_height} píxeles; la imagen, {width} x {height}.</translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation>Use una del mismo tamaño que la imagen.</translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation>No hay instalada ninguna red que detecte daños.</translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation>Instale una (su nombre termina en .safetensors) en la carpeta de checkpoints, o haga detectar los daños blanquecinos por umbral: --detect=whitish.</translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation>“{network}” rellena huecos; no puede detectar daños.</translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation>Elija el checkpoint de un detector.</translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation>El detector “{name}” no da valores numéricos para esta imagen.</translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation>Use el detector por umbral u otro checkpoint.</translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation>{name}: {reason}.</translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation>Elija un valor dentro de su intervalo.</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensibilidad</translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation>Cuánta evidencia basta. Con valores altos se detecta más, también en zonas intactas.</translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation>Luminosidad mínima</translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation>Nunca se marca nada más oscuro que este valor (L*).</translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation>Croma máximo</translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation>Nunca se marca nada de color más intenso que este valor (croma CIELAB).</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation>Cuánto más clara o pálida que su entorno debe ser una zona, como mínimo.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation>Hasta dónde se mira alrededor de una zona, en porcentaje del lado mayor de la imagen.</translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation>Área mínima</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation>Se omiten las zonas con menos píxeles que este valor.</translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation>Área máxima</translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation>Se omiten las zonas mayores que este porcentaje de la imagen.</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Rellenar huecos</translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation>Marcar también las pequeñas islas que encierra una zona.</translation>
  </message>
  <message>
   <source>Grow</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation>Ampliar el resultado en este número de píxeles (por debajo de cero: reducirlo).</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation>El lado mayor, en píxeles, con el que se buscan las zonas; los bordes son siempre tan finos como la imagen.</translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation>Lo tenue que puede ser una línea. Con valores altos se detecta más, también en zonas intactas.</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation>Detectar líneas y motas más claras que su entorno.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation>Detectar líneas y motas más oscuras que su entorno.</translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation>Anchura máxima</translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation>Se omiten las líneas más anchas que este valor, en píxeles.</translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation>Longitud mínima</translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation>Se omiten las líneas más cortas que este valor, en píxeles.</translation>
  </message>
  <message>
   <source>Specks</source>
   <translation>Motas</translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation>Detectar polvo y puntos además de líneas.</translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation>Mota máxima</translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation>Se omiten las motas con más píxeles que este valor.</translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation>No existe el detector "{kind}".</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Elija uno de estos: {known}.</translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation>Una máscara de {width} x {height} píxeles no cabe en {box_width} x {box_height} de la imagen ({picture_width} x {picture_height}).</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Crack</source>
   <translation>Grieta</translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation>Arañazo</translation>
  </message>
  <message>
   <source>Stain</source>
   <translation>Mancha</translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation>Abrasión</translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation>Retoque antiguo</translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation>No existe la clase de daño “{key}”.</translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation>Existen {known}.</translation>
  </message>
  <message>
   <source>the archive</source>
   <translation>el archivo ZIP</translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation>{name} es demasiado grande</translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation>{name} termina antes de tiempo</translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation>{name} es más largo de lo que debería</translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation>falta {name}</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>un elemento</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name} está dañado ({error})</translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation>el archivo ZIP tiene demasiados elementos</translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation>un elemento tiene un nombre no permitido ({name!r})</translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation>{name} está dos veces</translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation>{name} no es un archivo normal</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} está cifrado</translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation>{name} está comprimido de un modo no permitido</translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation>{name} no es una matriz</translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation>{name} no tiene la forma o el tipo que debería</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Abriendo {name}</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation>“{name}” se creó con una versión más reciente de Restorer ({error}).</translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation>Ábralo con esa versión o una posterior.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation>“{name}” está dañado o no es un proyecto: {error}.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation>Obténgalo de nuevo de su origen o de una copia de seguridad.</translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation>La imagen de “{name}” no se puede abrir: {reason}</translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation>No se pudo leer “{path}”: {reason}.</translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation>Compruebe el nombre, la carpeta y sus permisos.</translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation>“{name}” contiene más de lo que cabe en la memoria de este equipo.</translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation>Cierre otros programas o ábralo en un equipo con más memoria.</translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation>La imagen de “{name}” mide {found_width} × {found_height} píxeles con {found_channels} canales de {found_depth} bits, pero antes medía {width} × {height} con {channels} de {depth}.</translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation>El proyecto está a salvo.</translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation>Indique la imagen para la que se creó el proyecto.</translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation>La imagen está dentro del proyecto; no es una referencia.</translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation>El archivo de la imagen ha cambiado o ha desaparecido desde que se abrió; el proyecto conserva sus píxeles tal como estaban.</translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation>la imagen que contiene no tiene la longitud debida</translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation>la imagen que contiene no es la que se guardó en él</translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation>Las demás páginas están en la copia del archivo que guarda el proyecto, pero no en lo que se exporta.</translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation>“{path}” no es la imagen tal como era cuando se guardó “{project}”.</translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation>El proyecto, sus máscaras y sus rellenos están a salvo.</translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation>Indique la imagen sin cambios, por ejemplo de una copia de seguridad, o acepte la modificada.</translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation>La imagen de “{project}” no está en “{where}”.</translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation>Indique dónde está la imagen ahora.</translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation>No se pudo crear un archivo temporal: {reason}.</translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Libere espacio o indique en RESTORER_CACHE una carpeta que lo tenga.</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>Guardando {name}</translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>No se pudo guardar “{name}”: {error}.</translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation>No se ha cambiado ningún archivo.</translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation>Guarde de nuevo con otro nombre.</translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation>“{name}” no es un nombre válido de proyecto.</translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation>Debe terminar en {ending}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation>“{name}” es la propia imagen.</translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation>No se ha cambiado.</translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation>“{name}” ya existe.</translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation>Elija otro nombre o permita sobrescribir.</translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation>El trabajo sin guardar de “{name}” está abierto en otra ventana.</translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation>Continúe con él allí.</translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation>Sin credenciales de contenido: la biblioteca opcional no está instalada (pip install restorer[c2pa]).</translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation>Sin credenciales de contenido: operator.json no indica ningún certificado ni clave.</translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation>no se puede leer el certificado o la clave ({reason})</translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation>No se pudo firmar la imagen: {reason}.</translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation>Compruebe el certificado, la clave y el algoritmo en operator.json, o exporte sin firmar.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation>No se pudo escribir “{name}”: {error}.</translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation>Pruebe otro formato.</translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation>“{name}” no es un nombre válido para este tipo de exportación.</translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation>Debe terminar en {endings}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation>“{name}” es el archivo original de la imagen.</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dibujando</translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation>La anchura de las líneas va de 0.5 a 1000 píxeles; su intensidad, de 0 a 1.</translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation>Elija otros valores.</translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation>“{given}” no es una anchura de línea.</translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation>Escríbala como 3px o 0.4mm.</translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation>Los milímetros requieren una escala, y ni la imagen ni el proyecto la tienen.</translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation>Indique la anchura en px o trace una escala en el proyecto.</translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation>Elija otra carpeta o permita sobrescribir.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation>No se puede interpretar el bloque XMP de la imagen; se ha conservado, sin historial.</translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation>{model} no es una sola red: no puede aprender una imagen.</translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation>Adapte una red que se evalúe por su exactitud (restorer-net).</translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation>Lo aprendido de esta imagen no se corresponde con {model} tal como es ahora.</translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation>Use el modelo tal como está o adáptelo otra vez.</translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation>{model} pinta textura; aprender de una sola imagen la volvería lisa.</translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation>Adapte el modelo que se evalúa por su exactitud (restorer-net).</translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation>Aprendiendo esta pintura</translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation>Lo aprendido pertenece a {other}, no a {model}.</translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation>En esta imagen hay muy poca pintura intacta de la que aprender.</translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation>Use el modelo tal como está.</translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation>Una máscara tiene un canal de 8 bits; esta es {kind} con la forma {shape}.</translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation>La máscara de protección mide {size} píxeles, pero la máscara mide {mask_size}.</translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation>La máscara no marca nada que rellenar.</translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation>La máscara solo marca píxeles protegidos.</translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation>La imagen no ha cambiado.</translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation>Marque antes los daños.</translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation>Todo está marcado o protegido: no queda nada a partir de lo cual rellenar.</translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation>Deje sin marcar una parte intacta de la imagen.</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>Rellenando</translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation>La {name} mide {given} píxeles, pero la imagen mide {width} × {height}.</translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation>Elija una máscara hecha para esta imagen.</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Cancelando</translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation>Memoria insuficiente: se continuó con un máximo de {most} teselas a la vez.</translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation>{model} se quedó sin memoria en {place}.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation>Memoria insuficiente: algunas teselas se rellenaron por mitades.</translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation>{name} falló en {place}: {error}</translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation>Pruebe otro modelo.</translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation>{name} no dio un resultado utilizable en {place}.</translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation>({x}, {y}), {box_width} × {box_height} píxeles</translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation>Evaluando los rellenos</translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation>Examinando los daños</translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation>No hay ningún hueco que rellenar.</translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation>Elija un lugar marcado.</translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation>Probando modelos</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation>No hay memoria suficiente para esta imagen.</translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation>No ha cambiado.</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Abrir…</translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation>Abrir una imagen o un proyecto</translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation>&amp;Nueva desde el portapapeles</translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation>Abrir la imagen del portapapeles</translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation>Abrir imagen de &amp;demostración</translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation>Abrir un retrato dañado para hacer pruebas</translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation>Rec&amp;uperar trabajo sin guardar…</translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation>Ver lo que quedó sin guardar cuando Restorer se cerró inesperadamente</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>&amp;Guardar proyecto</translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation>Guardar la imagen con sus marcas, rellenos y notas para continuar más tarde</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Guardar proyecto c&amp;omo…</translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation>Guardar el proyecto con otro nombre</translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation>Guardar &amp;imagen</translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation>Guardar la imagen restaurada como archivo para otros programas</translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation>Guardar i&amp;magen como…</translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation>Guardar la imagen restaurada con otro nombre o en otro formato</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation>Exportar la imagen con sus rellenos a la vista, sus capas, solo los rellenos o la máscara</translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation>Exportar e&amp;xpediente…</translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation>Documentar lo realizado: el estado anterior, el mapa de daños, cada relleno y cómo se hizo, sus notas; en una página y un PDF</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation>Imprimir la imagen tal como se muestra</translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation>Im&amp;portar máscara…</translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation>Leer la máscara de un archivo de imagen; el blanco es daño</translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation>Procesar por &amp;lotes…</translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation>Restaurar muchas imágenes, una tras otra</translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation>&amp;Cerrar imagen</translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation>Cerrar la imagen y volver a la página de inicio</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation>Salir de Restorer</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Deshacer el último paso</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Re&amp;hacer</translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation>Rehacer el paso</translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation>&amp;Copiar resultado</translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation>Copiar la imagen restaurada en el portapapeles</translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation>Copiar &amp;valores de color</translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation>Copiar en el portapapeles, como texto, los valores bajo el puntero</translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation>&amp;Borrar máscara</translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation>Desmarcar todo, o lo seleccionado</translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation>&amp;Invertir máscara</translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation>Marcar lo no marcado y viceversa</translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation>&amp;Ampliar máscara…</translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation>Ampliar la máscara en algunos píxeles</translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation>&amp;Reducir máscara…</translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation>Reducir la máscara en algunos píxeles</translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation>Re&amp;llenar vacíos de la máscara</translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation>Marcar lo que encierra la máscara</translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation>Quitar &amp;protección</translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation>Dejar de proteger todo</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Seleccionar &amp;todo</translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation>Seleccionar toda la imagen</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>A&amp;nular selección</translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation>Quitar la selección</translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation>Añadir selección a la &amp;máscara</translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation>Marcar lo seleccionado</translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation>&amp;Quitar todos los rellenos</translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation>Volver a la imagen original; la máscara permanece</translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation>N&amp;otas…</translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation>Anotar lo que se ve y lo que se concluye, para el expediente</translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation>Re&amp;sponsable e institución…</translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation>Quién restaura y dónde: figura en los expedientes y en las imágenes firmadas</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Pr&amp;eferencias…</translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation>Idioma, apariencia, lienzo, modelos, color, atajos</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>Ac&amp;ercar</translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation>Mostrar la imagen más grande</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>Ale&amp;jar</translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation>Mostrar la imagen más pequeña</translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation>Ajustar a la &amp;ventana</translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation>Mostrar toda la imagen</translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation>Mostrar cada píxel de la imagen como un píxel de la pantalla</translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation>&amp;Girar la vista</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Girar a la &amp;izquierda</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation>Girar la vista 15° a la izquierda; con Mayús, la barra espaciadora y el ratón, cualquier ángulo. La imagen no cambia</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Girar a la &amp;derecha</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation>Girar la vista 15° a la derecha</translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation>&amp;Cuarto de vuelta a la izquierda</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation>Girar la vista 90° a la izquierda</translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation>C&amp;uarto de vuelta a la derecha</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation>Girar la vista 90° a la derecha</translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation>R&amp;eflejar</translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation>Reflejar la vista de izquierda a derecha: los defectos se advierten con otros ojos</translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation>Vista &amp;normal</translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation>Ver la imagen tal como es: ni girada ni reflejada</translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation>Reglas y escala</translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation>&amp;Reglas</translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation>Mostrar reglas en los bordes de la imagen; un clic en su esquina cambia la unidad</translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation>&amp;Barra de escala</translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation>Mostrar en una esquina cuánto miden unos centímetros del objeto, si se conoce la escala</translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation>Mostrar &amp;máscara</translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation>Mostrar la máscara superpuesta en color</translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation>Mostrar confian&amp;za</translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation>Colorear cada relleno según su confianza e indicar el error esperado bajo el cursor</translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation>Mostrar notas &amp;fijadas</translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation>Mostrar los números de las notas fijadas en lugares</translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation>Mostrar or&amp;iginal (mantener la tecla)</translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation>Mostrar la imagen como se abrió mientras se mantiene pulsada la tecla</translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation>Mos&amp;trar rellenos</translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation>&amp;Tal cual</translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation>Mostrar los rellenos como si no hubiera habido daño</translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation>Con &amp;contorno</translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation>Mostrar los rellenos con una línea en su borde</translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation>En tono &amp;neutro</translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation>Mostrar cada hueco rellenado en un solo tono discreto</translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation>T&amp;ratteggio</translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation>Mostrar los rellenos como trazos finos en sus propios colores; la anchura se fija en Archivo, Exportar</translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation>&amp;Solo el resultado</translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation>Mostrar solo la imagen restaurada</translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation>Dividir antes &amp;y después</translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation>El antes a un lado de un deslizador; el después, al otro</translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation>Lad&amp;o a lado</translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation>El antes y el después uno junto a otro, moviéndose a la par</translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation>Antes y después a pantalla completa</translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation>Mostrar solo la imagen en toda la pantalla: la barra espaciadora muestra cómo era; Esc regresa</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>Pa&amp;neles</translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation>Mostrar u ocultar los paneles de la derecha</translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation>P&amp;anel de herramienta</translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation>Abrir o cerrar las opciones de la herramienta</translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation>Pane&amp;l de daños</translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation>Abrir o cerrar la detección de daños</translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation>Panel de &amp;clases de daño</translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation>Abrir o cerrar los tipos de daño, sus colores y sus áreas</translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation>Panel de &amp;rellenos</translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation>Abrir o cerrar la lista de rellenos</translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation>Panel de s&amp;uperposición de máscara</translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation>Abrir o cerrar el color y la opacidad de la máscara</translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation>Panel de &amp;historial</translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation>Abrir o cerrar la lista de pasos</translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation>Panel de histograma</translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation>Abrir o cerrar el histograma y el color bajo el puntero</translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation>Panel &amp;de información</translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation>Abrir o cerrar los datos de la imagen</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>&amp;Pantalla completa</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Usar toda la pantalla</translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation>Apariencia: la del e&amp;quipo</translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation>Clara u oscura, según el sistema</translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation>Apariencia: clar&amp;a</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Siempre clara</translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation>Apariencia: &amp;oscura</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Siempre oscura</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Mover</translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation>Mover la imagen; la barra espaciadora y el botón central lo hacen con cualquier herramienta</translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation>&amp;Pincel</translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation>Marcar daños; el botón derecho borra, Mayús traza líneas rectas</translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation>&amp;Borrador</translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation>Desmarcar</translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation>&amp;Rectángulo</translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation>Marcar un rectángulo</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>&amp;Lazo</translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation>Marcar un área trazada a mano alzada</translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation>&amp;Varita mágica</translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation>Marcar un área de color similar</translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation>Rellenar con&amp;torno</translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation>Marcar un área que encierra la máscara</translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation>Prote&amp;ger</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation>Pintar sobre lo intacto: nunca se marca, se cambia ni se usa como origen</translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation>&amp;Clonar</translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation>Copiar de otro lugar; el origen se fija con Alt (o Ctrl) y un clic</translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation>C&amp;orregir</translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation>Copiar de otro lugar e igualar su color con el entorno</translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation>&amp;Seleccionar rectángulo</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation>Limitar la detección y la restauración a un rectángulo</translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation>Seleccion&amp;ar con lazo</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation>Limitar la detección y la restauración a un área trazada a mano alzada</translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation>Restaurar &amp;un hueco</translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation>Haga clic en un hueco marcado para restaurarlo por separado</translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation>&amp;Elegir rellenos</translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation>Haga clic en un relleno, o arrastre alrededor de varios, para ocultarlos, atenuarlos, moverlos, rehacerlos o eliminarlos</translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation>&amp;Fijar nota</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation>Haga clic en un lugar para fijar en él una nota; haga clic en una nota fijada para leerla, arrástrela para moverla; Supr la elimina</translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation>&amp;Definir escala</translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation>Trace una línea sobre algo de longitud conocida: las áreas se indicarán también en cm²</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pincel más grande</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Agrandar el pincel</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pincel más pequeño</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Reducir el pincel</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation>&amp;Detectar daños</translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation>Marcar los daños que encuentra el detector</translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation>Restaurar &amp;todo lo marcado</translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation>Rellenar todo lo marcado</translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation>Restaurar la &amp;selección</translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation>Rellenar lo que está a la vez marcado y seleccionado</translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation>Restaurar el &amp;hueco bajo el cursor</translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation>Rellenar solo el hueco sobre el que está el cursor</translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation>&amp;Comparar rellenos de ese hueco…</translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation>Rellenar, o volver a rellenar, el hueco bajo el cursor con varios modelos, uno junto a otro, y elegir uno</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>C&amp;ancelar</translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation>Detener lo que está en curso</translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation>Adaptar a esta &amp;imagen…</translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation>Hacer que una red practique con la pintura intacta de esta imagen</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelos…</translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation>Ver, importar, comprobar y elegir modelos</translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation>&amp;Entrenar con su colección…</translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation>Hacer que una copia de un modelo aprenda de imágenes intactas de una misma mano y ver si mejora</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>Buscar un &amp;comando…</translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation>Buscar entre todas las acciones, modelos, paneles y archivos recientes</translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation>Co&amp;ntenido de la ayuda</translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation>Leer sobre la parte de la ventana que se está usando</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Recorrido</translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation>Ver una restauración completa en cinco minutos, con la imagen de demostración</translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation>&amp;Primeros pasos</translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation>Cómo se hace una restauración, en tres pasos</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>A&amp;tajos de teclado</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>Todas las teclas de un vistazo</translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation>Mostrar carpeta de re&amp;gistros</translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation>Abrir la carpeta con los archivos de registro del programa</translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation>&amp;Informes de fallos…</translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation>Ver lo que se anotó cuando Restorer falló; nunca se envía</translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation>&amp;Acerca de Restorer</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Versión y licencia</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Abrir recien&amp;te</translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation>Ninguno de los modelos disponibles puede aprender: instale una red que se evalúe por su exactitud.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Cancelado. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation>No hay nada marcado, así que no hay formas de huecos con las que practicar.</translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation>Marque antes los daños y adapte después.</translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation>No hay ninguna pantalla en la que abrir una ventana.</translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation>Use los comandos; `restorer --help` los enumera.</translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation>Subir relleno</translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation>Subir {n:,} rellenos</translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation>Bajar relleno</translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation>Bajar {n:,} rellenos</translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation>Llevar relleno arriba del todo</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation>Llevar {n:,} rellenos arriba del todo</translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation>Llevar relleno abajo del todo</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation>Llevar {n:,} rellenos abajo del todo</translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation>Mostrar relleno</translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation>Mostrar {n:,} rellenos</translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation>Ocultar relleno</translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation>Ocultar {n:,} rellenos</translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation>Eliminar relleno</translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation>Eliminar {n:,} rellenos</translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation>Atenuar relleno</translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation>Atenuar {n:,} rellenos</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation>Se ha producido un error interno de Restorer.</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation>No se puede conservar el trabajo sin guardar por si se produce un fallo. {reason}</translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation>Guarde el proyecto de vez en cuando.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation>La imagen con sus daños marcados. Las teclas de flecha la mueven; más y menos la acercan y la alejan; Mayús con las flechas mueve el pincel; Intro pinta con él.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation>menos de {most}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} o más</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>de {least} a {most}</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Seguro</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation>Bastante seguro</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>bastante seguro</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Dudoso</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>dudoso</translation>
  </message>
  <message>
   <source>A guess</source>
   <translation>Conjetura</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>conjetura</translation>
  </message>
  <message>
   <source>Wand</source>
   <translation>Varita</translation>
  </message>
  <message>
   <source>Fill</source>
   <translation>Rellenar contorno</translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation>Aquí no hay nada encerrado: trace antes un contorno cerrado.</translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation>Desproteger</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>Clonar</translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation>Antes, haga Alt+clic (o Ctrl+clic) en el lugar del que se copia.</translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation>No hay nada que copiar: el origen está fuera de la imagen.</translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation>El origen está fijado. Ahora pinte sobre los daños.</translation>
  </message>
  <message>
   <source>Heal</source>
   <translation>Corregir</translation>
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
   <translation>Rectángulo</translation>
  </message>
  <message>
   <source>Erase: rectangle</source>
   <translation>Borrar: rectángulo</translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation>Lazo</translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation>Borrar: lazo</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation>Olvidar escala</translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation>
    <numerusform>No puede haber más de una clase. Elimine una antes.</numerusform>
    <numerusform>No puede haber más de %n clases. Elimine una antes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation>Añadir una clase de daño</translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation>Añadir clase {name}</translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation>Nombre y color de “{name}”</translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation>Cambiar clase {name}</translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation>Eliminar clase {name}</translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation>Asignar a {name}</translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation>Ahora está en la clase {name}.</translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation>Todo está ya en la clase {name}.</translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation>Marcar {name} para rellenar</translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation>No rellenar {name}</translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation>No se ha cambiado nada de la clase {name}.</translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation>Definir escala</translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation>Sin escala: el archivo no indica la resolución.</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation>Escala: {scale} px por mm, trazada</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation>Escala: {scale} px por mm, según los {dpi} ppp del archivo. Es fiable en escaneos, rara vez en fotos de cámara.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>No hay ninguna imagen en el portapapeles.</translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation>Copie una en otro programa e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation>Del portapapeles: 8 bits, sin perfil de color ni metadatos.</translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation>Una imagen de más de {pixels:,} píxeles por lado no cabe en el portapapeles.</translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation>Guárdela como archivo.</translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation>Quitar todos los rellenos</translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation>No hay ningún hueco bajo el cursor, ni marcado ni rellenado.</translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation>Cargando modelos</translation>
  </message>
  <message>
   <source>the damage</source>
   <translation>el daño</translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation>Rellenar con {model}</translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation>El hueco se ha rellenado con {model}.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation>La imagen se modificó entretanto: el relleno ya no encaja.</translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation>Restorer falló la última vez.</translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation>Informes de fallos</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Informe de fallo</translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation>Se ha creado un informe. Contiene versiones, el tipo de equipo, las últimas líneas del registro y el punto en que estaba el programa: ninguna imagen, ninguna nota y, de los archivos, solo sus nombres.</translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation>No sale de este equipo y nunca se envía. Usted mismo puede copiarlo en un mensaje.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation>Lo que dice el informe</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation>No hay informes de fallos.</translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation>Detectar pérdidas de pintura</translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation>Detectar líneas y motas</translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation>Detectar pérdidas de pintura con red</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation>La imagen se modificó entretanto: se descarta lo detectado.</translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation>No se detectaron daños. Con más sensibilidad se detecta más.</translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation>No se detectó nada nuevo.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation>Se ha marcado {share} de la imagen.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation>Se ha marcado {share} de la imagen como {name}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation>Cancelado. No se ha marcado nada.</translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation>Una copia del modelo practica con la pintura intacta de esta imagen: se colocan sobre ella formas de sus huecos y la copia aprende a rellenarlas. Nunca se aprende de lo marcado, protegido o rellenado.</translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation>Algunos lugares se reservan para ver si hay mejora. Si la hay, la copia se ofrece en el menú de modelos para este documento; si no, nada cambia. El modelo en sí queda como está.</translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation>Adaptar a esta imagen</translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation>Hacer que un modelo aprenda esta imagen</translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation>Pueden aprender las redes que se evalúan por su exactitud; las que pintan textura la olvidarían</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation>
    <numerusform>Practicar un minuto aproximadamente</numerusform>
    <numerusform>Practicar unos %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation>Se puede cancelar en cualquier momento (Esc); mientras tanto no se puede marcar.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation>
    <numerusform>En un lugar reservado, los rellenos pasaron de {before} dB a {after} dB tras {steps} pasos: {gain} dB mejor (± {error}).</numerusform>
    <numerusform>En %n lugares reservados, los rellenos pasaron de {before} dB a {after} dB tras {steps} pasos: {gain} dB mejor (± {error}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation>
    <numerusform>En un lugar reservado, los rellenos pasaron de {before} dB a {after} dB tras {steps} pasos: {gain} dB peor (± {error}).</numerusform>
    <numerusform>En %n lugares reservados, los rellenos pasaron de {before} dB a {after} dB tras {steps} pasos: {gain} dB peor (± {error}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation>Hay mejora.</translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation>{scores} “{name}” está ahora en el menú de modelos y pertenece a este documento.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation>No hay mejora.</translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation>{scores} La ganancia es insignificante o puede deberse al azar: el modelo se usa tal como está y no se ha cambiado nada. Más minutos, o una imagen con más pintura intacta, pueden ayudar.</translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation>Rellenar el hueco con este</translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation>Comparar rellenos</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation>Mostrar al {percent} %</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation>Dejar el hueco como está (Esc)</translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation>¿Qué relleno prefiere?</translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation>Haga clic en uno y el hueco se rellenará con él. Arrastre para moverlos todos; gire la rueda para acercar o alejar.</translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation>Clase de daño</translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation>Nombre, por ejemplo “Mancha de agua”</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Nombre de la clase</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation>Otro color</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation>Color {colour}</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Color de la clase</translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation>Otra clase tiene ya este nombre.</translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation>Página (HTML)</translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation>Una página HTML que lo contiene todo, para cualquier navegador</translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation>Para archivo e impresión, A4</translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation>Datos (JSON)</translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation>Lo mismo sin imágenes, para otros programas</translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation>Aún no hay nada anotado: la observación y la interpretación se escriben en Edición, Notas.</translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation>Exportar expediente</translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation>Documentar lo que se hizo en la imagen</translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation>Una página y un PDF con la imagen antes y después, un mapa de daños con sus áreas, cada región y cómo se rellenó, sus notas y quién es usted.</translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation>Se crea una carpeta con este nombre</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>In</source>
   <translation>En</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation>Cambiar responsable e institución</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation>Abrir el expediente</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>No se indica a nadie</translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation>¿Reemplazar el expediente de {folder}?</translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation>Ya existe uno. Sus archivos se perderán.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation>{stage}, listo en {time}</translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation>El expediente está listo.</translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation>Sus archivos no han cambiado y la imagen sigue abierta.</translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation>Guarde su trabajo con un nombre nuevo. Si vuelve a ocurrir, comuníquelo con los detalles.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation>Se añade a sus metadatos (XMP) un historial de sus rellenos; “Guardar imagen” no añade nada.</translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation>Para Krita, GIMP y otros: la imagen, una capa por cada grupo de rellenos y la máscara (oculta).</translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation>TIFF con capas</translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation>Páginas de igual tamaño con la profundidad de la imagen: la imagen, cada grupo de rellenos con transparencia, la máscara.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Rellenos</translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation>Solo los rellenos, con la profundidad de la imagen; transparente en el resto.</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation>Lo que se va a rellenar y lo ya rellenado: blanco sobre negro, bordes suaves en gris. “Importar máscara” vuelve a leerlo.</translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation>Se firma con sus credenciales de contenido.</translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation>Exportar la imagen restaurada o sus partes</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Qué exportar</translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation>¿Reemplazar {name}?</translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation>Ya existe un archivo con este nombre. Su contenido se perderá.</translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation>{endings} o {ending}</translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation>El nombre debe terminar en {endings}.</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation>Este es el archivo del que se abrió la imagen. Elija otro nombre.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation>Cambiar la carpeta</translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation>Carpeta en la que guardar</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Mover la imagen</translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation>Espacio + arrastrar</translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation>Botón central</translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation>Zoom en el cursor</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation>Pellizcar</translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation>Línea recta con el pincel</translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation>Mayús + clic</translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation>Borrar con el pincel</translation>
  </message>
  <message>
   <source>Right button</source>
   <translation>Botón derecho</translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation>Fijar el origen de Clonar y Corregir</translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation>Alt + clic</translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation>Elegir un relleno más</translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation>Una restauración en tres pasos</translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation>Los píxeles fuera de la máscara quedan exactamente como están y cada paso se puede deshacer. Lo que nunca debe cambiar se puede proteger con el pincel Proteger.</translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation>Acerca de Restorer</translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation>Restorer {version}</translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation>Restaura pinturas y fotografías antiguas: rellena los daños y no cambia nada más.</translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation>Trabaja únicamente en este equipo. Ninguna imagen sale de él.</translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation>Licencia Apache 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>Buscar en los atajos</translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation>En la imagen</translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation>Detectar daños</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>default</source>
   <translation>predeterminado</translation>
  </message>
  <message>
   <source>32-bit (fp32)</source>
   <translation>32 bits (fp32)</translation>
  </message>
  <message>
   <source>16-bit (bf16)</source>
   <translation>16 bits (bf16)</translation>
  </message>
  <message>
   <source>16-bit (fp16)</source>
   <translation>16 bits (fp16)</translation>
  </message>
  <message>
   <source>Device that networks run on</source>
   <translation>Dispositivo en el que se ejecutan las redes</translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation>Dónde se ejecutan las redes; los demás modelos usan siempre el procesador</translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation>Precisión con la que calculan las redes</translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation>Con qué calculan las redes: la precisión media es más rápida en algunos dispositivos</translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation>Ejecutar redes en</translation>
  </message>
  <message>
   <source>in</source>
   <translation>con</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation>Automático: {choice}</translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation>{device}: no disponible ahora</translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation>{device} ({name})</translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation>{device} ({name}), {free} GB libres</translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation>PSNR, dB</translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation>venía con Restorer</translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation>una carpeta compartida</translation>
  </message>
  <message>
   <source>you</source>
   <translation>usted</translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation>Solo se pueden renombrar o quitar los modelos que usted importó</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation>Elegirlo en el panel Restaurar (Intro)</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Hacer predeterminado</translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation>Usarlo siempre que no se elija otro: aquí, en los comandos y en los lotes</translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation>Medir velocidad</translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation>Medir cuántos segundos tarda por megapíxel en este equipo</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation>Comparar el archivo con el original recibido, comprobar todos los pesos y hacerlo trabajar una vez</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Darle otro nombre</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation>Eliminar su archivo (Supr)</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en carpeta</translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation>Abrir la carpeta en la que está su archivo</translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation>Autores…</translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation>A quienes piden nombrar las licencias de las imágenes de entrenamiento</translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation>
    <numerusform>%Ln autor…</numerusform>
    <numerusform>%Ln autores…</numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation>Lo que marca: {model}</translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation>Lo que marca en un fragmento de la imagen de demostración</translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation>Un relleno de ensayo: {model}</translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation>Un relleno de ensayo en un fragmento de la imagen de demostración</translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation>Puntuaciones por tipo de daño, según su ficha</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation>{file} · {size}, pesos en {precision}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Entrenado con</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autoría</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation>
    <numerusform>%Ln imagen</numerusform>
    <numerusform>%Ln imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation>receta {recipe}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation>
    <numerusform>%Ln paso en {hours} horas</numerusform>
    <numerusform>%Ln pasos en {hours} horas</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation>Nada coincide.</translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation>Buscar por nombre, descripción o tipo de daño</translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation>Buscar en los modelos</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>Import models</source>
   <translation>Importar modelos</translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation>Importar checkpoints o pesos de otros programas; también puede soltarlos aquí</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation>Se podrá elegir otro modelo cuando termine la restauración.</translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation>“{model}” está elegido en el panel Restaurar.</translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation>“{model}” rellena ahora los huecos siempre que no se elija otro.</translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation>“{model}” detecta ahora los daños siempre que no se elija otro.</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>“{old}” se llama ahora “{new}”.</translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation>“{model}” se ha quitado.</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation>
    <numerusform>Importando un archivo</numerusform>
    <numerusform>Importando %n archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation>Cancelado. Ya importado: {names}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation>Cancelado. No se ha importado nada.</translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation>Importados {done} de {all} archivos: {names}.</translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation>Importado: {names}.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>No se ha importado nada.</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation>
    <numerusform>No se pudo importar un archivo.</numerusform>
    <numerusform>No se pudieron importar %n archivos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>Comprobando {name}</translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation>“{model}” no está en buen estado: {reason}</translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation>“{model}” está en buen estado y funciona. Nadie anotó su SHA-256, así que no se puede saber si ha cambiado.</translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation>“{model}” está en buen estado: su SHA-256 es el del archivo recibido, y funciona.</translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation>La velocidad se podrá medir cuando termine la restauración.</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation>“{model}” tarda aquí {rate} s por megapíxel en {place} ({size} megapíxeles en {time}).</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation>“{model}” tarda aquí {rate} s por megapíxel ({size} megapíxeles en {time}).</translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation>Midiendo {name}</translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation>{stage}…</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>incluido</translation>
  </message>
  <message>
   <source>shared</source>
   <translation>compartido</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>suyo</translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation>rellena huecos</translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation>detecta daños</translation>
  </message>
  <message>
   <source>classical</source>
   <translation>clásico</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation>compuesto de {parts}</translation>
  </message>
  <message>
   <source>network</source>
   <translation>red</translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation>huecos de cualquier tamaño</translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation>huecos de hasta {pixels} px</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation>unos {size} MB para una tesela de {side} × {side} px</translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation>Una red entrenada ({architecture}).</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>Cargando {name}</translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation>{device} con {precision}</translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation>Renombrar un modelo</translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation>Renombrar “{model}”</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nombre nuevo</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation>Los comandos y los lotes usan también este nombre.</translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation>¿Quitar el modelo “{model}”?</translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation>Se elimina su archivo. Las imágenes restauradas con él quedan como están.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Autores</translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation>“{model}” aprendió de imágenes de</translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation>Detener lo que está en curso (Esc)</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation>{project} hace referencia a esta imagen, pero no está en su sitio. Puede que se haya movido o renombrado, o que esté en una unidad no conectada.</translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation>No es el archivo con el que se hizo {project}: se ha modificado desde entonces o es otra imagen. Las marcas y los rellenos pueden no encajar. Úselo solo si sabe qué se cambió, por ejemplo su descripción.</translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation>El proyecto, con sus marcas y rellenos, está a salvo.</translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation>{name} es ahora otra imagen.</translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation>¿Dónde está {name}?</translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation>Está en</translation>
  </message>
  <message>
   <source>It was in</source>
   <translation>Estaba en</translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation>Usarla de todos modos</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation>Buscar otra…</translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation>Buscar la imagen…</translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation>Buscar {name}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation>Cómo llamar a la imagen en su expediente.</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Observación</translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation>Lo que se ve: estado, lugar y extensión de los daños.</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interpretación</translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation>Lo que se concluye: causas, qué había allí, por qué se rellenó así.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation>Notas sobre esta imagen</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation>Un lugar rellenado, tal como se mostrará. Más y menos acercan y alejan.</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation>Un lugar rellenado, tal como se mostrará. Gire la rueda para acercar o alejar.</translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation>Figuran en todos los expedientes. No se usan para nada más y no salen de este equipo.</translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation>Credenciales de contenido (C2PA): las imágenes exportadas se firman para que otros puedan ver qué se hizo en ellas y quién lo hizo. No se consulta ningún servidor.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation>Certificados y claves</translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation>Responsable e institución</translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation>¿Quién restaura y dónde?</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institución</translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation>Una cadena de certificados (PEM)</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Elegir el certificado</translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation>Quitar el certificado</translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation>La clave privada del certificado (PEM)</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Elegir la clave</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Quitar la clave</translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation>Para qué se creó la clave</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Algoritmo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation>Lo que se ve aquí</translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation>Lo que se concluye de ello</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Quitar nota</translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation>Conservar lo escrito (Esc)</translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation>Nota {number}</translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation>Notas sobre lugares concretos</translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation>(aún sin escribir)</translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation>Intro lleva al lugar</translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation>Haga doble clic en una para ir a su lugar.</translation>
  </message>
  <message>
   <source>None yet. The tool Pin note makes them.</source>
   <translation>Ninguna todavía. Se crean con la herramienta Fijar nota.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation>¿Guardar los cambios en {name}?</translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation>Si no guarda, se perderá el trabajo hecho desde la última vez que guardó; la imagen original queda como está. Un proyecto conserva marcas, rellenos y notas para continuar más tarde.</translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation>¿Conservar también el trabajo en {name}?</translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation>La imagen restaurada está guardada como {picture}. Sus marcas y cada uno de sus rellenos solo se conservan en un proyecto, para continuar más tarde.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Guardar proyecto</translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation>Se canceló la restauración.</translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation>
    <numerusform>Terminada: %Ln región. ¿Conservarla? Podrá deshacerlo más tarde.</numerusform>
    <numerusform>Terminadas: %Ln regiones. ¿Conservarlas? Podrá deshacerlo más tarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Descartarlas</translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation>Conservar las terminadas</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> píxeles</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation>Restorer se cerró antes de que se guardara este trabajo. El trabajo recuperado se abre como estaba un minuto antes como máximo; lo que ya se había guardado no se toca en ningún caso.</translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation>“Más tarde” lo conserva: se ofrecerá al volver a iniciar y en Archivo, Recuperar trabajo sin guardar.</translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation>Imagen sin título</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation>
    <numerusform>%Ln relleno</numerusform>
    <numerusform>%Ln rellenos</numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Trabajo sin guardar</translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation>Hay trabajo sin guardar.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Descartar…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation>Descartar lo elegido</translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation>Abrir lo elegido; el resto se conserva</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation>Sin pérdida: cada píxel fuera de los daños queda exactamente como está. Conserva todos los metadatos y las demás páginas de un TIFF.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation>Sin pérdida: cada píxel fuera de los daños queda exactamente como está.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation>Sin pérdida: cada píxel fuera de los daños queda exactamente como está. Hasta 16 383 píxeles por lado.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation>Sin pérdida: cada píxel fuera de los daños queda exactamente como está. Guarda despacio; hasta 16 384 píxeles por lado.</translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation>Con pérdida: guardar como JPEG altera un poco todos los píxeles de la imagen, también fuera de los daños.</translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>WebP admite 8 bits: los 16 bits de esta imagen se redondean, también fuera de los daños.</translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>AVIF admite 12 bits: los 16 bits de esta imagen se redondean, también fuera de los daños.</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation>Guardar la imagen restaurada</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation>De forma predeterminada, la calidad del original</translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation>El nombre debe terminar en .tif, .png, .webp, .avif o .jpg.</translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation>¿Reemplazar el original {name}?</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation>Este es el archivo del que se abrió la imagen. Si guarda con otro nombre, se conserva el original.</translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation>Reemplazar el original…</translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation>¿Reemplazar el original definitivamente?</translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation>Después no se podrá recuperar del archivo el estado dañado.</translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation>Sí, reemplazarlo</translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation>Incluir en el proyecto</translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation>El proyecto se puede mover, enviar y abrir en cualquier lugar.</translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation>Dejar donde está</translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation>El proyecto ocupa poco. Encuentra la imagen donde está ahora, o junto al proyecto, y detecta con una suma de verificación si ha cambiado.</translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation>Esta imagen no tiene archivo propio, o el archivo ha cambiado: se incluye en el proyecto.</translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation>Guardar imagen, marcas y rellenos como proyecto</translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation>Para continuar más tarde: todo queda por separado y se puede modificar.</translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation>La imagen ocupa {size} del total.</translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation>Definir la escala</translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation>¿Cuánto mide esta línea en el objeto?</translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation>En la imagen mide {pixels} píxeles.</translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation>Longitud de la línea</translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation>Unidad de longitud</translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation>Escriba la longitud.</translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation>Equivale a {scale} píxeles por milímetro, o {dpi} ppp.</translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation>Invisible</translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation>Como si no hubiera habido daño.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation>Con una línea en su borde, por el lado interior.</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutro</translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation>Cada hueco en un solo tono discreto, la media de su relleno.</translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation>Tratteggio</translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation>Trazos finos en sus propios colores: visibles de cerca, no de lejos.</translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation>Aún no hay nada rellenado.</translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation>Mostrar rellenos</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Anchura de línea</translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation>En píxeles de la imagen</translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation>En el objeto, según la escala de esta imagen</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Ángulo</translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation>De los trazos: 90 es vertical</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation>Cuánto difieren los trazos</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Milímetros</translation>
  </message>
  <message>
   <source>On the object</source>
   <translation>En el objeto</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation>De la imagen</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Medida en</translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation>Se ha exportado {name} ({size}).</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>Exportando {name}</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation>Imágenes y proyectos</translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation>Un archivo a la vez: los demás están en Archivo, Abrir reciente.</translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation>Preparando la imagen de demostración</translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation>Imagen de demostración</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Portapapeles</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>No hay archivos recientes</translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation>Se ha guardado {name} ({size}).</translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation>La imagen restaurada está en el portapapeles.</translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation>Importar una máscara</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation>Importar máscara</translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation>Leyendo la máscara</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Barra superior</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation>Abrir imágenes</translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation>Marcar daños</translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation>Detectar daños</translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation>Trabajar con rellenos</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Proyectos</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>Expedientes</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Lotes</translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation>Entrenar con su colección</translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation>(sin teclas)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation>Ayuda de Restorer</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Ninguna página contiene estas palabras.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation>mueve la imagen mientras se mantiene pulsada</translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation>termina lo que ha empezado una herramienta</translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation>pasa a la parte siguiente de la ventana</translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation>pasa a la parte anterior de la ventana</translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation>mueve la imagen</translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation>Qué significan los colores de los rellenos</translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation>Error esperado, en niveles de 255: {words}</translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation>Confianza de cada relleno</translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation>Error esperado, en niveles de 255. Apunte a un relleno para leer el suyo.</translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation>Ningún relleno tiene aún un error esperado: restaure algo antes.</translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation>{name}[*] — Restorer</translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation>Ampliar la máscara en</translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation>Reducir la máscara en</translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation>En la lista de rellenos</translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation>En la lista de clases</translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation>Borrar máscara</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Invertir máscara</translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation>Ampliar máscara en {pixels} px</translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation>Reducir máscara en {pixels} px</translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation>Rellenar vacíos de la máscara</translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation>Quitar protección</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Anular selección</translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation>Añadir selección a la máscara</translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation>Apunte antes a la imagen: aún no se ha medido nada.</translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation>Copiado: {values}</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>El que indique el sistema</translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation>Perfil del monitor</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation>Perfiles de color</translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation>Elegir el perfil del monitor</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation>el sistema no indica otro</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>del sistema</translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation>el perfil elegido no se puede usar</translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation>es más grande que cualquier perfil</translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation>No se puede leer el perfil del monitor “{name}”: {why}.</translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation>Las imágenes se muestran para sRGB.</translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation>Elija de nuevo el archivo, o elija otro.</translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation>no es un perfil ICC</translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation>no describe un monitor, sino otra cosa, como una impresora o una cámara</translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation>no es para rojo, verde y azul</translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation>está dañado o es de un tipo al que no se puede convertir</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation>“{name}” no se puede usar como perfil del monitor: {why}.</translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation>Elija el archivo que se creó al medir el monitor o deje la elección al sistema.</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Cerrar aviso</translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Paleta de comandos</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>¿Qué desea hacer?</translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation>Buscar en todos los comandos</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Comandos que coinciden</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Nada coincide.</translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation>Abra antes una imagen</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation>Espere a que termine lo que está en curso o cancélelo</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation>Archivo reciente</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>No hay nada en curso</translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation>No hay ningún paso que deshacer</translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation>No hay ningún paso que rehacer</translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation>No hay rellenos</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>No es posible ahora</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation>Visible en la imagen</translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation>Porcentaje de la imagen</translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation>Centímetros cuadrados</translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation>Clic para mostrarla</translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation>Clic para ocultarla</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>no visible</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>visible</translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation>Añadir una clase…</translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation>Añadir un tipo de daño con nombre y color propios</translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation>Nombre y color…</translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation>Dar a la clase elegida otro nombre o color</translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation>Eliminar la clase</translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation>Eliminar la clase elegida; su contenido pasa a contar como pérdida</translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation>Mostrar u ocultar</translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation>Mostrar u ocultar en la imagen la clase elegida</translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation>Lo marcado</translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation>Lo marcado y seleccionado</translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation>Lo que cubren los rellenos elegidos</translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation>Asignar a la clase</translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation>Marcarlo todo para rellenar</translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation>No rellenar, solo registrar</translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation>Asignar a clase</translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation>Asignar daños a la clase elegida</translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation>Asignar lo marcado o lo rellenado a la clase elegida, o dejar la clase sin rellenar</translation>
  </message>
  <message>
   <source>Set…</source>
   <translation>Definir…</translation>
  </message>
  <message>
   <source>Draw a line over something of known length</source>
   <translation>Trazar una línea sobre algo de longitud conocida</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation>Olvidar la escala</translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation>Volver a la resolución propia del archivo</translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation>Mostrar también lo rellenado</translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation>Mostrar en la imagen dónde están las clases, estén o no rellenadas</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation>Total de daños: {pixels} px · {share} % · {size} cm²</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation>Total de daños: {pixels} px · {share} %</translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation>Clases de daño</translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation>Las marcas van a la clase elegida. Espacio la muestra o la oculta; F2 la cambia.</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation>Panel {title}</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Pérdidas de pintura</translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation>Zonas blanquecinas donde la pintura perdió color o se desprendió</translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation>Líneas, motas</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation>Grietas, arañazos, pelos y polvo; más para fotografías que para pinturas</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation>Valorar color y contraste con reglas que usted puede ajustar</translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation>Dejar que valore una red que ha aprendido cómo son las pérdidas de pintura</translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation>Tipo de daño</translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation>Modo de detección</translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation>Valores automáticos</translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation>Volver a los valores automáticos para esta imagen</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Más ajustes</translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation>Más ajustes para la detección de daños</translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation>Vista previa en vivo</translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation>Mostrar en la imagen lo que se marcaría</translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation>Añadir a máscara</translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation>Añadir lo detectado a la máscara</translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation>Marcar lo detectado, además de lo ya marcado</translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation>Sustituir máscara</translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation>Sustituir la máscara por lo detectado</translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation>Desmarcar todo y marcar después lo detectado</translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation>{share} de la selección</translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation>{share} de la imagen</translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation>no se detecta nada</translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation>Espacio oculta o muestra, Supr elimina, Ctrl con Arriba y Abajo mueve.</translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation>Ocultar o mostrar</translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation>Ocultar los rellenos elegidos o volver a mostrarlos</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation>Subir los rellenos elegidos: lo que está más arriba queda encima</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation>Bajar los rellenos elegidos</translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation>Llevar arriba del todo</translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation>Llevar los rellenos elegidos por encima de todos los demás</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Llevar abajo del todo</translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation>Llevar los rellenos elegidos por debajo de todos los demás</translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation>Mostrar en la imagen</translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation>Mover la imagen para que se vean los rellenos elegidos</translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation>Eliminar los rellenos elegidos: se vuelven a ver los daños</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Elegir todos</translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation>Elegir todos los rellenos</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>No elegir ninguno</translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation>No elegir ningún relleno</translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation>Rehacer con</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation>En qué medida los rellenos elegidos cubren los daños</translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation>Rehacer los rellenos elegidos con otro modelo u otra semilla</translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation>Rehacer los rellenos elegidos</translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation>{action}: rellenos elegidos</translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation>El mismo modelo, otra semilla</translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln elegido</numerusform>
    <numerusform>%Ln elegidos</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation>{width} × {height} px en {x}, {y}</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modelo</numerusform>
    <numerusform>%n modelos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation>
    <numerusform>{fills}, %Ln oculto</numerusform>
    <numerusform>{fills}, %Ln ocultos</numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation>atenuados</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation>Las alturas son proporciones de píxeles</translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation>Logarítmica</translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation>También se ven los valores poco frecuentes</translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation>Escala del histograma</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Toda la imagen</translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation>Contar todos los píxeles</translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation>Contar lo seleccionado; todo si no hay selección</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Parte de la imagen</translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation>Cuadrado medido</translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation>Color bajo el puntero</translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation>Copiar valores de color</translation>
  </message>
  <message>
   <source>Copy the values as text</source>
   <translation>Copiar los valores como texto</translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation>Nada que contar</translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation>Media {mean} · mediana {median}</translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation>contado a escala 1 : {factor}</translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation>Apunte a la imagen</translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation>En x {x}, y {y}</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation>El propio píxel</translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation>La media de {side} × {side} píxeles</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histograma</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Alpha</source>
   <translation>Alfa</translation>
  </message>
  <message>
   <source>x {x}, y {y}</source>
   <translation>x {x}, y {y}</translation>
  </message>
  <message>
   <source>point</source>
   <translation>punto</translation>
  </message>
  <message>
   <source>mean of {side} × {side}</source>
   <translation>media de {side} × {side}</translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation>{bits} bits</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation>Ir a este paso</translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation>No hay ninguna imagen abierta</translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation>Gris con alfa</translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation>RGB con alfa</translation>
  </message>
  <message>
   <source>RGB</source>
   <translation>RGB</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation>{colours}, {depth} bits</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Perfil</translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation>ninguno (se supone sRGB)</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Monitor</translation>
  </message>
  <message>
   <source>{across} dpi</source>
   <translation>{across} ppp</translation>
  </message>
  <message>
   <source>{across} × {down} dpi</source>
   <translation>{across} × {down} ppp</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation>{format}, sin pérdida</translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation>{format}, con pérdida</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Redes</translation>
  </message>
  <message>
   <source>Classical</source>
   <translation>Clásicos</translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation>huecos de hasta {size} px</translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation>{size} · de este documento</translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation>{size} · incluido</translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation>{size} · suyo</translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation>Elige entre {names}</translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation>{gain} dB mejor que antes, en lugares reservados</translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation>Entrenado con {facts}</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Administrar modelos…</translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation>Administrar modelos</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Naranja</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation>Color de la máscara</translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation>Por clase de daño</translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation>Cuánto cubre la máscara</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation>Color de la máscara: {name}</translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation>Página de paneles</translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation>Probarlos antes en pintura intacta</translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation>&lt;span&gt;Colocar formas de los huecos sobre pintura intacta, rellenarlas con cada modelo y usar el mejor para cada tipo de hueco; sin esto, todos los huecos van al primer modelo. Los ensayos pueden tardar tanto como el propio relleno.&lt;/span&gt;</translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation>Calidad máxima</translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation>Añadir el grano de la imagen</translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation>Medir el grano o la trama del lienzo en torno a cada hueco y añadirlo al relleno</translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation>Ampliar los huecos en esta medida antes de rellenar</translation>
  </message>
  <message>
   <source>Feather</source>
   <translation>Difuminar</translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation>Fundir el relleno con la imagen a lo largo de esta distancia, del borde hacia dentro</translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation>Otro número da otra variante, si el modelo usa el azar</translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation>Más ajustes para la restauración</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation>
    <numerusform>No se pudo usar un checkpoint: {reason}</numerusform>
    <numerusform>No se pudieron usar %n checkpoints: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation>No hay nada marcado en la selección</translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation>Marque algo o anule la selección{keys}.</translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation>Todo lo marcado está restaurado</translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation>Compare{keys}, marque más o guarde.</translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation>Aún no hay nada marcado</translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation>Detecte los daños o pinte sobre ellos con el pincel.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation>
    <numerusform>%Ln hueco en la selección · {share}</numerusform>
    <numerusform>%Ln huecos en la selección · {share}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation>
    <numerusform>%Ln hueco · {share} marcado</numerusform>
    <numerusform>%Ln huecos · {share} marcado</numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation>Tarda {time}.</translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation>Entretanto no se puede marcar.</translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation>Listo en {time}. Entretanto no se puede marcar.</translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation>Cancelar restauración</translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation>Detener la restauración</translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation>Restaurar selección</translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation>Restaurar la selección</translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation>Rellenar lo marcado y seleccionado</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation>Restaurar todo lo marcado</translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation>Rellenar lo marcado</translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation>Promedio de todos los reflejos y cuartos de vuelta: unas 8 veces más lento</translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation>Solo redes: los demás modelos tienen un único modo de rellenar</translation>
  </message>
  <message>
   <source>Damage</source>
   <translation>Daños</translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation>Detectar daños y clasificarlos</translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation>Lo que se ha rellenado y todos los pasos hasta ahora</translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation>Lo que se sabe de la imagen</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation>Superposición de máscara</translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation>Arrastre para mover la imagen. La rueda acerca o aleja en el cursor.</translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation>Pinte sobre los daños. El botón derecho borra; Mayús y un clic trazan una línea recta.</translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation>Pinte para desmarcar. Mayús y un clic trazan una línea recta.</translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation>Arrastre un rectángulo sobre los daños.</translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation>Trace una línea alrededor de los daños.</translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation>Haga clic en una zona decolorada: se marcan los colores similares.</translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation>Trace un contorno con el pincel y haga clic en su interior.</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation>Pinte sobre lo intacto: nunca se marca, se cambia ni se copia.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation>Alt (o Ctrl) y un clic fijan el origen; pinte después sobre los daños.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation>Alt (o Ctrl) y un clic fijan el origen; al pintar, su color se iguala con el entorno.</translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation>La detección y la restauración se limitan a lo que seleccione. Mayús añade, Alt resta.</translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation>Haga clic en un hueco marcado para restaurarlo por separado. Para comparar modelos también sirve uno rellenado.</translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation>Haga clic en un relleno o arrastre un rectángulo alrededor de varios. Otro clic elige el de debajo; Mayús añade.</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation>Haga clic en un lugar para fijar en él una nota. Haga clic en una nota fijada para leerla o cambiarla, arrástrela para moverla; Supr la elimina.</translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation>Trace una línea sobre algo cuya longitud conozca, por ejemplo una regla, y escriba la longitud.</translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation>Diámetro del pincel en píxeles de la imagen</translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation>Dureza</translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation>100 % da un borde nítido</translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation>La presión del lápiz fija el tamaño</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>Tolerancia</translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation>Cuánto puede diferir un color de aquel en el que se hace clic para marcarse también</translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation>Solo área contigua</translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation>Restaurar al momento</translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation>Rellenar el rectángulo en cuanto se suelte el botón</translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation>Comparar modelos</translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation>Rellenar el hueco en el que se hace clic con varios modelos, uno junto a otro, y elegir uno</translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation>Marcar lo que se va a rellenar</translation>
  </message>
  <message>
   <source>Protected</source>
   <translation>Protección</translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation>Marcar lo que nunca debe cambiar</translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation>Marcar dónde buscar y restaurar</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation>El tipo de daño que se marca</translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation>Ya hay demasiadas notas fijadas.</translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation>Fijar nota</translation>
  </message>
  <message>
   <source>Move note</source>
   <translation>Mover nota</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Cambiar nota</translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation>Haga clic en el hueco cuyos rellenos quiere comparar.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Buscar en las preferencias</translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation>Nada contiene estas palabras.</translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation>Restablecer página…</translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation>Devolver todo lo de esta página a sus valores iniciales</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Restablecer todo…</translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation>Devolver todas las preferencias a sus valores iniciales</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation>Guardar todas las preferencias en un archivo, atajos incluidos</translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation>Tomar todas las preferencias de un archivo así</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation>¿Restablecer “{page}”?</translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation>Todo lo de esta página vuelve a sus valores iniciales. Las demás páginas quedan como están.</translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation>Restablecer página</translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation>Todas las preferencias y los atajos vuelven a sus valores iniciales. El responsable y la institución se conservan. Expórtelas antes si cree que volverá a necesitarlas.</translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation>¿Restablecer todas las preferencias?</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation>Exportar las preferencias</translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation>Preferencias (*.json)</translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation>Las preferencias están en {name}.</translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation>Importar preferencias</translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation>Preferencias (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation>Las preferencias de {name} están en uso.</translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation>Pulse las teclas que debe tener.</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Acciones y sus teclas</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Teclas nuevas</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Usar estas</translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation>Dar a la acción elegida estas teclas en lugar de las anteriores</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation>Dar a la acción elegida estas teclas además de las anteriores</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Sin teclas</translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation>Quitar todas las teclas a la acción elegida</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation>Devolver a la acción elegida sus teclas habituales</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation>Elija una acción para darle otras teclas.</translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation>{keys} no se puede usar: {does}.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>{keys} ya pertenece a “{action}”.</translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation>Ya tiene estas teclas.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>{keys} pertenece a “{action}”.</translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation>“{action}” pierde estas teclas si se asignan a “{mine}”.</translation>
  </message>
  <message>
   <source>Take them</source>
   <translation>Asignarlas</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Dejarlas</translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation>Actualmente pertenecen a “{action}”, que las perderá.</translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation>¿Recuperar las teclas habituales?</translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation>A elección de Restorer</translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation>El del equipo</translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation>Contienen una copia de la imagen</translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation>Hacen referencia a la imagen</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Máxima</translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation>Píxeles de la imagen</translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation>Milímetros del objeto</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation>El idioma de la ventana. Cambia la próxima vez que se inicie Restorer.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation>Clara u oscura; en ambas, el entorno de la imagen es gris.</translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation>Guardado automático cada</translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation>Tras un fallo no se pierde más que esto.</translation>
  </message>
  <message>
   <source>New projects</source>
   <translation>Proyectos nuevos</translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation>Un proyecto con copia se puede mover por sí solo; uno que hace referencia a su imagen ocupa menos y necesita que la imagen siga en su lugar.</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Lienzo</translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation>Color de la máscara</translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation>Elija uno que la imagen no tenga.</translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation>Máscara en los colores de sus clases</translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation>Cada tipo de daño en su propio color en lugar de uno solo.</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacidad de la máscara</translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation>Cuánto cubre la máscara.</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Tamaño del pincel</translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation>Su diámetro en píxeles de la imagen.</translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation>Dureza del pincel</translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation>100 %: borde nítido; 0 %: suave desde el centro.</translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation>La presión fija el tamaño</translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation>Cuanto más se presiona el lápiz, más ancho pinta.</translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation>Tolerancia de la varita</translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation>Cuánto pueden diferir los colores de aquel en el que se hace clic, sobre 255.</translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation>En los bordes de la imagen.</translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation>Unidad de las reglas</translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation>Los milímetros se usan si se conoce la escala de la imagen.</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Barra de escala</translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation>Sobre la imagen, si se conoce su escala.</translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation>Líneas de los rellenos mostrados en</translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation>Contornos y tratteggio: iguales en la pantalla o iguales en el objeto.</translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation>Anchura de esas líneas</translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation>En píxeles de la imagen.</translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation>Su anchura en el objeto</translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation>Si se conoce la escala de la imagen.</translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation>Ángulo del tratteggio</translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation>90°: trazos verticales.</translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation>Intensidad del tratteggio</translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation>Cuánto difieren sus trazos del color del relleno.</translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation>Modelos y dispositivo</translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation>Lo que rellena los huecos, salvo que se elija otro.</translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation>“Máxima” promedia las respuestas de una red sobre todos los reflejos y cuartos de vuelta: unas 8 veces más lento.</translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation>Probar antes los modelos en pintura intacta</translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation>El modelo automático rellena formas de los huecos colocadas sobre pintura intacta y usa lo que da mejor resultado.</translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation>Dispositivo y precisión</translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation>Dónde se ejecutan las redes y con qué precisión calculan; los demás modelos usan siempre el procesador.</translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation>A través de qué perfil se muestran las imágenes. No cambia nada en los archivos; las vistas previas pequeñas son siempre para sRGB.</translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation>Quién restaura. Figura en todos los expedientes y no sale de este equipo.</translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation>Dónde. Con qué se firman las imágenes se define en Edición, Responsable e institución.</translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation>“{name}” indica para “{key}” un valor imposible.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation>“{name}” es demasiado grande para ser un archivo de preferencias.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>No se puede leer “{name}”: {reason}.</translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation>“{name}” no es un archivo de preferencias de Restorer.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation>“{name}” se creó con una versión más reciente de Restorer.</translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation>“{name}” tiene un atajo que no corresponde a ninguna tecla: “{keys}”.</translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation>“{name}” asigna “{keys}” a dos acciones.</translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation>Sus preferencias siguen como estaban.</translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation>Elija un archivo creado con Exportar, en Edición, Preferencias.</translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation>Espacio o botón del ratón pulsado: antes  ·  Rueda: zoom  ·  Arrastrar o flechas: mover  ·  0: todo  ·  1: 100 %
S: deslizador entre antes y después  ·  D: lado a lado  ·  Esc: volver</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation>Imprimir la imagen</translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation>La página tal como se imprimirá</translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation>Según la imagen</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Vertical</translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation>El lado corto arriba</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Horizontal</translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation>El lado largo arriba</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation>Ajustar al papel</translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation>Tan grande como permita el papel</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation>Tan grande como el objeto, según la escala trazada o la resolución del archivo</translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation>Pie: nombre, tamaño, fecha</translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation>La imagen se imprime a {width} × {height} cm.</translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation>Es más grande que el papel: solo se imprime la parte central.</translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale to print it so.</source>
   <translation>Se desconoce su tamaño real: trace una escala para imprimirla así.</translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation>La imagen aún se está imprimiendo.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Imprimiendo</translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation>La imagen se ha enviado a la impresora.</translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation>No se pudo iniciar la impresora “{name}”.</translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation>No se ha impreso ni cambiado nada.</translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation>Compruebe que está encendida y tiene papel, o imprima en un archivo.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>{width} × {height} cm</source>
   <translation>{width} × {height} cm</translation>
  </message>
  <message>
   <source>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</source>
   <translation>La imagen no está como cuando se guardó el proyecto. Compruebe si las marcas y los rellenos aún encajan.</translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation>La imagen se encontró en otro lugar. Guarde el proyecto para recordarlo.</translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation>Cancelado. No se ha cambiado ningún archivo.</translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation>Otra ventana o programa lo ha modificado desde que se abrió aquí. Su contenido actual se perdería. “Guardar proyecto como” conserva ambos.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation>Cancelado. No se ha abierto nada.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>Buscando imágenes…</translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation>
    <numerusform>Se ha añadido %Ln imagen.</numerusform>
    <numerusform>Se han añadido %Ln imágenes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation>
    <numerusform>Ya estaba aquí: %Ln imagen.</numerusform>
    <numerusform>Ya estaban aquí: %Ln imágenes.</numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation>Ya están aquí.</translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation>Ahí no hay imágenes.</translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation>
    <numerusform>Se ha quitado %Ln imagen de la lista. No se ha tocado ningún archivo.</numerusform>
    <numerusform>Se han quitado %Ln imágenes de la lista. No se ha tocado ningún archivo.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation>Aún no hay nada de lo que informar.</translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation>El informe es {path}.</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>Creando el informe…</translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation>No se pudo leer una carpeta: {error}.</translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation>Corrija las marcas y elija después “Usar marcas editadas” en la ventana de lotes.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation>Añadir &amp;imágenes…</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Añadir imágenes</translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation>Elegir archivos; también puede soltarlos aquí</translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation>Añadir &amp;carpeta…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation>Añadir una carpeta con sus subcarpetas; también puede soltarla aquí</translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation>&amp;Reintentar fallidas</translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation>Reintentar las imágenes fallidas</translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation>Volver a procesar todas las imágenes que fallaron</translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation>&amp;Quitar terminadas</translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation>Quitar las imágenes terminadas</translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation>Quitar de la lista lo restaurado, lo que no tiene daños y lo omitido; no se toca ningún archivo</translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation>Suelte aquí imágenes o carpetas</translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation>Se restauran una tras otra en una carpeta aparte. Los archivos nunca se modifican.</translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation>Progreso del lote</translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation>Restaurar lo pendiente (Ctrl+R)</translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation>Crear una página con cada imagen antes y después, y abrirla</translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation>Cerrar esta ventana; el lote continúa (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation>
    <numerusform>%Ln imagen: {states}</numerusform>
    <numerusform>%Ln imágenes: {states}</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation>Aún no hay imágenes</translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation>
    <numerusform>%Ln restaurada</numerusform>
    <numerusform>%Ln restauradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation>
    <numerusform>%Ln sin daños</numerusform>
    <numerusform>%Ln sin daños</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln fallida</numerusform>
    <numerusform>%Ln fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation>
    <numerusform>%Ln omitida</numerusform>
    <numerusform>%Ln omitidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation>
    <numerusform>%Ln por revisar</numerusform>
    <numerusform>%Ln por revisar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln pendiente</numerusform>
    <numerusform>%Ln pendientes</numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation>{stage} · {percent} %</translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation>Marcas por revisar</translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation>Restaurada en {time}</translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation>Restaurada en {time} · error esperado {error}</translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation>Sin daños: no se detectó ninguno</translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation>Fallida: {reason}</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Omitida</translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation>Marcas aceptadas, pendiente</translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation>Pendiente de repetirse</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation>{name}: {facts}</translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation>Como la imagen</translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation>PNG y TIFF se mantienen; todo lo demás pasa a PNG</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation>Todos los resultados son archivos PNG</translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation>Todos los resultados son archivos TIFF</translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation>Pérdidas de pintura, red</translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation>Lo mismo, con una red que ha aprendido cómo son</translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation>Líneas y motas</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation>Grietas, arañazos, pelos y polvo</translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation>Formato de los resultados</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>Qué detectar</translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation>Sensibilidad automática</translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation>Elegir la sensibilidad para cada imagen por separado</translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation>Cuánto se detecta</translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation>Revisar antes las marcas</translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation>No se restaura ninguna imagen antes de que usted vea lo detectado en ella</translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation>Las redes promedian todos los reflejos y giros: unas 8 veces más lento</translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation>Igualar el borde de un relleno a lo largo de esta distancia, hacia dentro</translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation>Página de informe al final</translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation>Una página con cada imagen antes y después, junto a los resultados</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Save to</source>
   <translation>Guardar en</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation>Adónde van los resultados. Las imágenes en sí nunca se modifican</translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation>Guardar en {folder}</translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation>Elegir una carpeta para los resultados</translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation>La imagen tal como está</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Marcas</translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation>Lo detectado o marcado a mano</translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation>La imagen restaurada</translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation>&amp;Aceptar marcas</translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation>Restaurar lo marcado (Intro)</translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation>&amp;Detectar daños</translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation>Buscar daños en esta imagen ahora</translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation>&amp;Editar marcas…</translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation>Corregir las marcas en la ventana principal (E)</translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation>&amp;Usar marcas editadas</translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation>Tomar las marcas de la ventana principal y restaurarlas</translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation>&amp;Omitir</translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation>Dejar fuera esta imagen (S)</translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation>Repetir esta imagen con los ajustes actuales (R)</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation>Restaurar de &amp;todos modos</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation>{share} rellenado con “{model}” en {time}</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation>{share} rellenado con “{model}” en {time}, {expected}</translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation>¿Son estos los lugares que hay que restaurar? Acéptelos, corríjalos u omita la imagen.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Este archivo no se puede mostrar.</translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation>Imágenes del lote</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation>Las imágenes con marcas por revisar le esperan.</translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation>Espera a que termine la ventana principal.</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Carpeta para los resultados</translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation>No hay trabajo sin guardar que recuperar.</translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation>¿Descartar el trabajo sin guardar en {name}?</translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation>No se podrá recuperar. Lo que se guardó y la imagen original quedan como están.</translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation>El trabajo sin guardar se ha recuperado. Aún no está guardado.</translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation>Cancelado. El trabajo sin guardar sigue ahí.</translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation>El trabajo sin guardar en {name}</translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation>El retoque a mano no tiene semilla. Rehágalo con un modelo.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation>Este modelo lo vuelve a rellenar igual: no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation>La imagen se modificó entretanto: los rellenos nuevos ya no encajan.</translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation>Rehacer relleno</translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation>Rehacer {n:,} rellenos</translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation>Relleno rehecho.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation>{n:,} rellenos rehechos.</translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation>Rehacer relleno con {model}</translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation>Rehacer {n:,} rellenos con {model}</translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation>Relleno rehecho con {model}.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation>{n:,} rellenos rehechos con {model}.</translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation>El expediente está en {folder}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Cancelado. No se ha escrito nada.</translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation>El modelo “{gone}” ya no está: se usa {model}.</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation>
    <numerusform>No se pudo usar un checkpoint.</numerusform>
    <numerusform>No se pudieron usar %n checkpoints.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation>No hay nada seleccionado. Seleccione antes un área con las herramientas de selección.</translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation>No hay ningún hueco bajo el cursor.</translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation>Restaurar hueco</translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation>Restaurar rectángulo</translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation>Ahí no hay nada marcado.</translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation>Marque antes los daños y restaure después.</translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation>Las marcas cambiaron durante la restauración: el resultado ya no encaja y se descarta.</translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation>Se conservaron las regiones terminadas.</translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}.</source>
   <translation>
    <numerusform>%Ln región restaurada en {time}.</numerusform>
    <numerusform>%Ln regiones restauradas en {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation>
    <numerusform>%Ln región restaurada en {time}. Mantenga pulsada la tecla {keys} para ver el original.</numerusform>
    <numerusform>%Ln regiones restauradas en {time}. Mantenga pulsada la tecla {keys} para ver el original.</numerusform>
   </translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with “Set scale”.</source>
   <translation>Aún no se conoce la escala: con «Definir escala», trace una línea sobre algo de longitud conocida.</translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation>Unidad de las reglas</translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation>Clic para contar píxeles o milímetros</translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation>Píxeles de la imagen. Con una escala (Definir escala, S), también milímetros del objeto</translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation>Barra de escala: {length}</translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation>Nuestra red más exacta: grietas, arañazos, desconchados y pérdidas de pintura.</translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation>Como Restorer, pero pinta textura donde Restorer quedaría liso: para pérdidas grandes.</translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation>Rellena un hueco frente a un discriminador que ve su entorno (Denton et al. 2016).</translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation>Codificador de contexto con una capa densa que ve toda la ventana.</translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation>Repinta imágenes con muchos huecos blancos pequeños (Pathak et al. 2016).</translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation>Red densa de fusión multiescala con discriminador (Hui et al. 2020), para pérdidas de pintura.</translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation>Repinta toda la imagen frente a un discriminador; para cuadrados y bloques.</translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation>U-Net que solo mira los píxeles conocidos (Liu et al. 2018), para todo tipo de daños en pinturas.</translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation>Detecta pérdidas de pintura blanquecinas.</translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation>Rellenando · listo en menos de un segundo</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Cancelar (Esc)</translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation>Relleno bajo el cursor</translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation>Posición y valores de píxel</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Tamaño de la imagen</translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation>Tamaño en el objeto</translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation>Según la escala trazada o, si no la hay, la resolución del archivo</translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation>{stage} · listo en {time}</translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation>{width} × {height} cm a {dpi} ppp</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Abrir una imagen</translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation>Escaneos y fotografías: TIFF, PNG, JPEG, WebP y otros, de 8 o 16 bits. El archivo original nunca se modifica.</translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation>Marcar los daños</translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation>Deje que Restorer detecte pérdidas blanquecinas y arañazos, o pinte usted sobre ellos. Solo cambiará lo marcado.</translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation>Restaurar y guardar</translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation>Rellene los huecos marcados, compare el antes y el después, deshaga lo que no le convenza y guarde con un nombre nuevo.</translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation>Paso {number}: {title}. {text}</translation>
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
   <translation>Ninguno de los modelos disponibles se puede entrenar: importe una red que se evalúe por su exactitud (Restaurar, Modelos).</translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation>Aprender durante {time}, aproximadamente</translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation>Iniciar entrenamiento</translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation>Aprende una copia; el modelo en sí queda como está</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation>Dónde calcular; una tarjeta gráfica es mucho más rápida</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation>Cómo se llamará el modelo nuevo en menús y comandos</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Nombre del modelo nuevo</translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation>“{name}” se está entrenando: solo se puede entrenar un modelo a la vez.</translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation>El modelo nuevo necesita un nombre.</translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation>Terminará hacia las {time}, o antes si ya nada mejora. Entretanto se puede cerrar esta ventana; se puede detener y continuar en cualquier momento.</translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation>Imágenes encontradas</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation>{name}, {width} × {height} px, reservada</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation>{name}, {width} × {height} px</translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation>reservada</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation>
    <numerusform>%Ln paso</numerusform>
    <numerusform>%Ln pasos</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation>¿Detener el entrenamiento y salir?</translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation>“{name}” se está entrenando. Todo se guarda y se podrá continuar al volver a iniciar.</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Detener y salir</translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation>Guardando lo aprendido…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation>
    <numerusform>%Ln imagen de la que aprender</numerusform>
    <numerusform>%Ln imágenes de las que aprender</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation>{pictures}; reservadas para evaluar: {apart}</translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation>de {width} × {height} a {most_width} × {most_height} px</translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation>Se omite 1 archivo: {reasons}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation>
    <numerusform>Se omite %Ln archivo: {reasons}</numerusform>
    <numerusform>Se omiten %Ln archivos: {reasons}</numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation>Con una sola imagen no se puede reservar ninguna: no se sabría si hay mejora.</translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation>Es mejor tener {number} imágenes o más: dos de ellas se pueden reservar para evaluar.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation>
    <numerusform>%Ln ilegible</numerusform>
    <numerusform>%Ln ilegibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation>
    <numerusform>%Ln repetido</numerusform>
    <numerusform>%Ln repetidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation>
    <numerusform>%Ln demasiado pequeño</numerusform>
    <numerusform>%Ln demasiado pequeños</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation>
    <numerusform>%Ln excluido</numerusform>
    <numerusform>%Ln excluidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation>
    <numerusform>%Ln apartado</numerusform>
    <numerusform>%Ln apartados</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation>Una copia de un modelo practica con imágenes intactas de una misma mano: un pintor, un fotógrafo, un álbum, un escáner. Algunas imágenes se reservan y al final se ve si las rellena mejor que antes.</translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation>Suelte aquí una carpeta con imágenes</translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation>Imágenes intactas o las partes intactas de imágenes dañadas. Se incluyen las subcarpetas; no se cambia nada en la carpeta.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation>Todas las imágenes que se pueden usar</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Reservadas</translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation>Aquellas con las que se evalúa</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitidas</translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation>Lo que no se usa y por qué</translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation>Elegir carpeta…</translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation>Ninguna carpeta elegida</translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation>Carpeta con imágenes</translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation>Elegir una carpeta con imágenes</translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation>Archivos omitidos</translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation>Examinando las imágenes</translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation>Entrenar un modelo con su colección</translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation>Examinando las imágenes…</translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation>El programa de entrenamiento se cerró desde fuera, sin indicar el motivo.</translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation>El programa de entrenamiento terminó con el código {code}, sin indicar el motivo.</translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation>Se conserva lo aprendido hasta un minuto antes, al igual que sus imágenes y modelos.</translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation>A menudo falta memoria: cierre otros programas y continúe. Su último mensaje está en “{path}”.</translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation>No se pudo iniciar el programa de entrenamiento: {reason}.</translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation>Instale Restorer de nuevo; {program} debería estar ahí.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Entrenamientos</translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation>{name}, {facts}</translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation>{name}: {facts}, iniciado: {time}</translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation>aprendiendo, {percent} %</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>preparándose</translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation>detenido al {percent} %</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>it helped</source>
   <translation>hay mejora</translation>
  </message>
  <message>
   <source>did not help</source>
   <translation>sin mejora</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>sin evaluar</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation>Los rellenos de las imágenes reservadas aparecen aquí cuando se examinan por primera vez.</translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation>No se pudo reservar ninguna imagen: no hay rellenos que mostrar ni puntuaciones.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation>Rellenos de las imágenes reservadas, dB</translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation>Lo cerca que están de la realidad los rellenos de las imágenes reservadas: más es mejor. La línea discontinua es el modelo de partida; el punto grande, el mejor hasta ahora.</translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation>Lo que se intenta reducir</translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation>El error en lo que practica: debería bajar.</translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation>Progreso del entrenamiento</translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation>Cómo se llamará en menús y comandos</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation>Eliminar este entrenamiento y sus archivos; lo añadido a los modelos se conserva</translation>
  </message>
  <message>
   <source>Show files</source>
   <translation>Mostrar archivos</translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation>Abrir la carpeta de este entrenamiento: muestras, curvas, registro</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Mostrar registro</translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation>Abrir el registro del programa de entrenamiento</translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation>Añadir a los modelos</translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation>Convertirlo en un modelo que se puede elegir de inmediato</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation>Elegirlo en el panel Restaurar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Seguir donde se detuvo</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation>Guardarlo todo y detener; se puede continuar en cualquier momento</translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation>A partir de {model}, {time} · imágenes: {folder}</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Preparándose</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Paso {step} de {steps}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>listo en {time}</translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation>{number} recortes por segundo</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>en el procesador</translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation>en {device}</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendiendo</translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation>Antes se termina lo que está en curso y se guarda todo. Examinar las imágenes puede llevar un minuto.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Deteniendo</translation>
  </message>
  <message>
   <source>End at once</source>
   <translation>Terminar ya</translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation>No esperar: puede perderse lo aprendido en el último minuto</translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation>Paso {step} de {steps}. Todo se conserva: continúe cuando quiera, también tras reiniciar.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation>Continúa en otro lugar</translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation>Otra ventana o comando está ocupado con este entrenamiento.</translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation>Está entre los modelos como “{model}”.</translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation>Ya existe un entrenamiento llamado “{name}”.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation>Rellenos de las imágenes reservadas</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañada</translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation>Como es en realidad</translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation>{picture}, {kind}: dañada, antes, ahora, como es en realidad</translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation>Daño dibujado en ella: {kind}</translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation>Empaquetando las imágenes</translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation>Midiendo cuánto tarda un paso</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation>No se puede saber si hay mejora.</translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation>Hay mejora: {gain} mejor en las imágenes reservadas.</translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation>No había una segunda imagen que reservar para evaluar. Pruébelo con daños que conozca antes de confiar en él.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation>Los rellenos pasaron de {before} a {after}; mejoraron {pictures}.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation>Los rellenos pasaron de {before} a {after} (± {error}); mejoraron {pictures}.</translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation>
    <numerusform>{better} de %Ln imagen</numerusform>
    <numerusform>{better} de %Ln imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation>{figures} Los mejores pesos se eligieron con esas mismas imágenes, así que el resultado es algo optimista: observe los rellenos de abajo y pruébelo con daños que conozca.</translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation>{figures} La ganancia es insignificante o se debe al azar: no hay nada que añadir y sus modelos siguen como estaban. Más imágenes, imágenes más parecidas entre sí o más tiempo pueden ayudar.</translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation>{before} → {after}, mejor en {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation>{before} → {after}, peor en {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation>{before} → {after}, igual</translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation>{number} dB</translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation>Aquí figuran sus entrenamientos, terminados o no.</translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation>Entrenar con su colección</translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation>Nuevo entrenamiento</translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation>Elegir imágenes de las que aprender (Ctrl+N)</translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation>Cerrar esta ventana; el entrenamiento continúa (Esc)</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation>El entrenamiento de “{name}” ha terminado: hay mejora. Véase Restaurar, Entrenar con su colección.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation>El entrenamiento de “{name}” ha terminado: no hay mejora. Véase Restaurar, Entrenar con su colección.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation>El entrenamiento de “{name}” ha terminado: no se ha evaluado. Véase Restaurar, Entrenar con su colección.</translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation>El entrenamiento de “{name}” se detuvo; se puede continuar.</translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation>El entrenamiento de “{name}” terminó antes de tiempo. Véase Restaurar, Entrenar con su colección.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation>Se eliminan lo aprendido, sus muestras y sus curvas. Lo añadido a los modelos se conserva. Sus imágenes no se tocan.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation>Se eliminan lo aprendido, sus muestras y sus curvas. Sus imágenes no se tocan.</translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation>¿Eliminar el entrenamiento “{name}”?</translation>
  </message>
  <message>
   <source>The menu</source>
   <translation>El menú</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminar el recorrido</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation>Retroceder un paso del recorrido</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation>Continuar el recorrido</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Paso {number} de {all}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finalizar</translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation>Un retrato para hacer pruebas</translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation>Este recorrido muestra una restauración completa en unos cinco minutos. No se puede estropear nada: es una imagen de demostración.</translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation>Pulse “Probar la imagen de demostración” o Siguiente.</translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation>Marcar daños con el pincel</translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation>Solo cambiará lo marcado. El botón izquierdo marca y el derecho borra; la rueda acerca o aleja, y Espacio con el ratón mueve la imagen.</translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation>Pinte sobre una de las manchas claras.</translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation>Hacer detectar los daños</translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation>Restorer detecta pérdidas blanquecinas y, si se le pide, grietas y arañazos. La vista previa muestra lo que se marcaría antes de marcar nada.</translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation>Pulse “Añadir a máscara”.</translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation>Elegir cómo rellenar</translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation>“Automático” prueba varios modelos en pintura intacta de esta imagen y usa el mejor para cada tipo de hueco. También puede elegir uno usted.</translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation>Esto rellena todo lo marcado. Se puede cancelar en cualquier momento y deshacer después.</translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation>Pulse “Restaurar”.</translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation>Comparar antes y después</translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation>Un deslizador muestra la imagen antes a un lado y después al otro. {keys} hace lo mismo.</translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation>Pulse este botón y arrastre el deslizador.</translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation>Los rellenos quedan separados</translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation>Cada hueco tiene su propio relleno: se puede ocultar, atenuar, rehacer con otro modelo o eliminar. {keys} deshace el último paso; la imagen de debajo nunca cambia.</translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation>Guardar y documentar</translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation>{keys} guarda un proyecto para continuar más tarde. La imagen sola se guarda aparte, y “Exportar expediente” en el menú Archivo documenta lo que se hizo. Todo esto está también en la Ayuda.</translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation>Cómo está girada la vista</translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation>Clic para volver a ver la imagen sin girar (5)</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>Reflejada</translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation>Girada {degrees}, reflejada</translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation>Girada {degrees}</translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation>Restaurar una pintura o una fotografía antigua</translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation>Restorer rellena los daños y no cambia nada más.</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>Abrir una imagen…</translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation>Probar la imagen de demostración</translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation>o suelte un archivo aquí</translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation>¿Es su primera vez? Haga el recorrido: cinco minutos, con la imagen de demostración</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Hacer el recorrido</translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation>No volver a ofrecer el recorrido</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation>Archivo reciente {number}</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation>Rellenado con {model}, elegido mediante ensayos</translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation>Rellenado con {model}, el habitual</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation>Rellenado con {model}, elegido por usted</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>menos de un segundo</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation>
    <numerusform>un segundo aproximadamente</numerusform>
    <numerusform>unos %n segundos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>un minuto aproximadamente</numerusform>
    <numerusform>unos %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation>unas {hours} horas</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation>menos de {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation>hoy, {time}</translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation>ayer, {time}</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation>menos del {percent} %</translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation>{width} × {height} px · {million} MP</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation>error esperado {error} ({sureness})</translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation>Retocado a mano</translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation>Rellenado con {model}</translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation>error esperado desconocido</translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation>El nombre “{name}…” es demasiado largo.</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>Elija uno más corto.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation>No se pudo escribir “{name}”: {reason}.</translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation>Pruebe otra carpeta.</translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation>No queda espacio en “{folder}” para “{name}”.</translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation>Libere espacio o guarde en otro disco.</translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation>El archivo guardaba sus colores en una paleta; se han convertido a RGB completo.</translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation>Expórtelo desde el programa que lo creó como RGB o gris de 8 o 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation>“{name}” contiene muestras de tipo {samples}; Restorer trabaja con 8 y 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation>“{name}” tiene {channels} canales; Restorer trabaja con gris o RGB y un canal alfa.</translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation>su propio perfil de color</translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation>un perfil de imprenta estándar, pues no tenía ninguno</translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation>La imagen estaba en CMYK y se convirtió a RGB (sRGB) mediante {profile}.</translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation>La imagen estaba en Lab y se convirtió a RGB (sRGB).</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation>El archivo tiene {bits} bits por muestra; se abrió con 8.</translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation>El archivo tiene 1 bit por muestra; se abrió con 8.</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation>El archivo tiene {bits} bits por muestra; se abrió con 16.</translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation>El archivo guarda el blanco como cero; el resultado se guardará con el negro como cero.</translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation>Los colores del archivo estaban premultiplicados por el canal alfa; se han dividido por él.</translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation>coma flotante de 32 bits</translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation>coma flotante de 64 bits</translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation>32 bits</translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation>32 bits con signo</translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation>16 bits con signo</translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation>8 bits con signo</translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation>{name} admite como máximo {most} píxeles por lado; esta imagen tiene {found}.</translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation>Guárdela como TIFF o PNG.</translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation>La calidad va de 1 a 100, no {quality}.</translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation>No se ofrece la compresión TIFF “{compression}”.</translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation>Use una de estas opciones: {known}.</translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation>El original tiene {pages} páginas; solo se guardó la primera.</translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation>La compresión con pérdida del original se sustituyó por una sin pérdida, para que no cambie ningún píxel.</translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG no admite transparencia; la imagen se colocó sobre blanco.</translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation>JPEG altera un poco todos los píxeles, también fuera de los daños; PNG y TIFF no.</translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation>WebP no admite gris: los valores se guardaron por triplicado, como RGB.</translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation>AVIF admite como máximo 12 bits por muestra; los 16 de la imagen se redondearon.</translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation>Los valores de gris se guardaron como RGB.</translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation>{name} con pérdida altera un poco todos los píxeles, también fuera de los daños.</translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation>{name} admite 8 bits por muestra; los 16 de la imagen se redondearon. PNG y TIFF los conservan.</translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation>El {name} es más grande de lo que admite JPEG y se omitió.</translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation>bloque EXIF</translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation>bloque XMP</translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation>bloque IPTC</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>perfil de color</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>comentario</translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation>un GIF</translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation>un mapa de bits BMP</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>un documento PDF</translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation>un documento de Photoshop</translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation>una imagen JPEG 2000</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>una imagen JPEG XL</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>un archivo ZIP</translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation>un dibujo SVG</translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation>un documento XML o un dibujo SVG</translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation>WebP no admite datos IPTC; se omitieron.</translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation>El rectángulo {rectangle} no marca nada en una imagen de {width} x {height} píxeles.</translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation>Indique x,y,anchura,altura en píxeles, contados desde la esquina superior izquierda.</translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation>No se pueden combinar máscaras de {width} x {height} y {other_width} x {other_height} píxeles.</translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation>La máscara “{path}” es una carpeta, no una máscara.</translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation>La máscara “{path}” no existe.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation>No se pudo leer la máscara “{path}”: {reason}.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Cambie sus permisos o cópiela.</translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation>La máscara “{path}” está dañada o no es una imagen.</translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation>Indique un PNG del tamaño de la imagen, blanco en los daños y negro en el resto.</translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation>Las máscaras se guardan como PNG, no como {ending}.</translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation>un archivo sin extensión</translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation>Llámela {name}.</translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation>La máscara “{path}” mide {found_width} × {found_height} píxeles, pero la imagen mide {width} × {height}.</translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation>Una máscara debe tener exactamente el tamaño de la imagen.</translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation>No queda espacio en el disco para abrir “{name}”.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libere espacio.</translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation>No hay memoria suficiente para abrir “{name}”.</translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation>Para abrir “{name}” hace falta un archivo temporal que no se pudo crear: {reason}.</translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Libere espacio allí o indique en RESTORER_CACHE una carpeta que lo tenga.</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation>“{name}” es una carpeta, no una imagen.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Elija un archivo dentro de ella.</translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation>“{name}” no es un archivo normal.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Elija un archivo de imagen.</translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation>“{name}” está vacío (cero bytes).</translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation>Obténgalo de nuevo de su origen.</translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation>“{name}” es {other}, un formato que Restorer no lee.</translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation>“{name}” no es una imagen.</translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation>Restorer lee JPEG, PNG, TIFF, WebP, HEIC y AVIF.</translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation>“{path}” no existe.</translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation>No hay permiso para leer “{name}”.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation>No se pudo leer “{name}”: {reason}.</translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation>Cópielo a otro disco.</translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation>“{name}” es una imagen {format} comprimida de un modo que esta instalación no puede descomprimir.</translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation>Expórtela como PNG, o como TIFF con LZW o Deflate.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation>“{name}” está dañado o incompleto: empieza como {format}, pero no se puede leer hasta el final.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation>Obténgalo de nuevo de su origen o repárelo con otro programa.</translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation>“{name}” es un archivo de cámara sin procesar (DNG).</translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation>Revélelo antes a TIFF.</translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation>las demás se conservan si se guarda como TIFF</translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation>las demás no se conservan</translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation>El archivo tiene {pages} páginas; se abrió la primera y {kept}.</translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation>PNG conserva exactamente cada píxel.</translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation>El mismo formato que el original.</translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation>TIFF sin compresión con pérdida: solo así los píxeles fuera de los daños quedan exactamente como están.</translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation>{name} altera un poco todos los píxeles cada vez que se guarda; {better} conserva exactamente igual todo lo que está fuera de los daños.</translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation>“{name}” no tiene ninguna extensión en la que Restorer pueda guardar.</translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation>“{name}” es una carpeta.</translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation>Dé al archivo un nombre propio.</translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation>Guarde con otro nombre.</translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation>“{name}” está protegido contra escritura.</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>motivo desconocido</translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation>“{name}” superó el tamaño que admite un TIFF.</translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation>Guárdelo como BigTIFF.</translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation>AVIF no admite datos IPTC; se omitieron.</translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation>Las otras {pages} páginas del original no se pudieron volver a leer; solo se guardó la primera.</translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation>RESTORER_MEMORY es “{wish}”, que no es un número de megabytes.</translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation>Asígnele un número entero, como 2000, o no la defina.</translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation>su formato los necesita a la vez en la memoria, y hay {memory}</translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation>se dispone de {memory} de memoria y {disk} de disco libre</translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation>“{name}” ocuparía {size} al abrirse, pero {reason}.</translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation>No se ha abierto; no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation>Libere espacio, recórtelo o redúzcalo antes con otro programa, o compruebe si el archivo es lo que dice ser.</translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation>{model}, adaptado a esta imagen</translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation>{model} (máx. calidad)</translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation>Ha practicado con la pintura intacta de esta imagen.</translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation>Automático (máx. calidad)</translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation>Prueba antes los modelos en pintura intacta de esta imagen y usa el mejor para cada tipo de hueco.</translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation>No se ha cargado nada.</translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation>Obtenga de nuevo el archivo de su origen.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation>La ficha de “{name}” pide muchas más capas de las que cubren los pesos de su archivo.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation>La ficha de “{name}” pide una red de tamaño inverosímil: {most:,} es el mayor número admitido.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation>{architecture} no se puede construir como pide “{name}”: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation>“{name}” está pensado para {wanted}, pero {architecture} está hecho para {task}.</translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation>“{name}” necesita imágenes cuyos lados sean múltiplos de más de {most} píxeles.</translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation>Por tamaño de hueco (máx. calidad)</translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation>Por tamaño de hueco</translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation>El modelo con el que empezar: una red para todos los huecos, con detalle copiado de la imagen en los gruesos.</translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation>No existe el dispositivo "{device}".</translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation>El complemento “{name}” tiene el nombre de otro modelo.</translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation>Se usa el otro.</translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation>Cambie el nombre del otro o desinstale el paquete del complemento.</translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation>No existe el modelo de relleno "{name}".</translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation>No existe el detector "{name}".</translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation>Instale un checkpoint que detecte daños.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation>El checkpoint “{path}” ya no está.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Elija otro.</translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation>“{name}” en “{folder}” tiene el nombre de otro modelo.</translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation>Cámbiele el nombre.</translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation>“{name}” contiene pesos que no son números (en {tensor}).</translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation>Los pesos no se pueden guardar como {dtype}.</translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation>Use float32, bfloat16 o float16.</translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation>Los pesos de {name} no son números o son demasiado grandes para guardarse como {kind}.</translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation>“{name}” contiene {number:,} tensores, más que cualquier red de Restorer.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation>Use un checkpoint creado con restorer-train.</translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation>“{name}” no lleva ninguna ficha que diga a qué red pertenece.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation>Use un checkpoint creado con restorer-train, o `restorer models import` para pesos de otro programa.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation>No se puede leer “{name}”: es un enlace que no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Elija el propio archivo.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation>No se puede leer “{name}”: es una carpeta.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation>No se puede leer “{name}”: es una tubería o un dispositivo, no un archivo normal.</translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation>Elija un archivo.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation>“{name}” es demasiado grande para un checkpoint ({size:.1f} GB; {most:.1f} GB como máximo).</translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation>No se ha abierto.</translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation>“{name}” es un pickle (.pt, .pth, .ckpt), no un archivo safetensors.</translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation>No se ha abierto: abrir un pickle puede ejecutar cualquier código que su autor haya puesto en él.</translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation>Pida los pesos en formato .safetensors.</translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation>“{name}” está incompleto: termina dentro de su cabecera.</translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation>“{name}” no es un archivo safetensors o su cabecera es demasiado grande ({length:,} bytes).</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation>“{name}” se creó con una versión más reciente de Restorer (formato de ficha {version}; esta lee hasta {known}).</translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation>Actualice Restorer.</translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation>La ficha de “{name}” es incorrecta: {faults}.</translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation>La ficha de “{name}” no se puede leer.</translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation>La ficha de “{name}” contiene caracteres de control (en “{value}”).</translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation>{name} no se conoce</translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation>{name} es {shape} en lugar de {wanted}</translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation>{name} está guardado como {kind}</translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation> (y {number} más)</translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation>“{name}” no se corresponde con {network}: {fault}{more}.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation>“{name}” está dañado: {reason}.</translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation>Compruebe que existe y que hay permiso para leerlo.</translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation>Lleva el entorno hacia dentro desde el borde del hueco. Muy rápido; para grietas y desconchados pequeños.</translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation>Prolonga en el hueco las líneas de igual luminosidad, como un flujo. Muy rápido; para grietas y desconchados pequeños.</translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation>Selectivo en frecuencia</translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation>Prolonga la textura regular como ondas, en 8 bits. Lento; bueno con craquelado y desconchados.</translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation>Selectivo en frecuencia (máx. calidad)</translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation>Como Selectivo en frecuencia, con más ondas. Unas treinta veces más lento.</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation>Como Biharmonic, pero se detiene antes: más tranquilo en huecos gruesos, igual de exacto en los finos y más rápido.</translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation>Biharmonic</translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation>Extiende el entorno con suavidad sobre el hueco. Rápido; el más exacto en grietas y arañazos.</translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation>Las teselas deben ser (N, H, W, 3) float32, no {shape} {kind}.</translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation>Los huecos deben ser {expected} bool, no {shape} {kind}.</translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation>Una tesela no tiene ningún píxel conocido a partir del cual rellenar.</translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation>Deje una parte del entorno fuera de la máscara.</translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation>Aquí no existe el dispositivo "{name}".</translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation>Use una de estas opciones: auto, {known}.</translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation>Use auto o cpu.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Gráficos de Apple</translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation>está dañado: {error}</translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation>es un pickle, pero no lo escribió torch.save</translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation>no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation>está dañado: le falta el final o hay algo detrás de él</translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation>está dañado: su índice no está donde debería</translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation>es un archivo comprimido con un índice de {size:,} bytes, mucho más de lo que necesitan unos pesos</translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation>se expandiría de {size:,} a {unfolded:,} bytes, algo que nunca ocurre con un archivo de pesos</translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation>contiene dos archivos con el nombre “{name}”</translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation>contiene un archivo que apunta fuera del archivo comprimido (“{name}”)</translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation>contiene un enlace a otro archivo (“{name}”)</translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation>está protegido con contraseña</translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation>contiene algo delante o detrás de su archivo comprimido</translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation>es un archivo comprimido, pero no de torch</translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation>Descomprímalo e importe el archivo .pth, .pt, .ckpt o .safetensors que contiene.</translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation>está comprimido (“{name}”), algo que nunca ocurre con los archivos de torch</translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation>tiene muchas más partes de las que necesitan unos pesos</translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation>está dañado: faltan los pesos con el número “{key}”</translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation>anuncia {size:,} bytes de pesos en “{key}”, pero allí contiene {found:,}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation>está dañado: su lista de pesos no es tal</translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation>está dañado: sus listas de pesos no coinciden</translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation>anuncia {promised:,} bytes de pesos, pero contiene {left:,}</translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation>está dañado: torch no puede leerlo ({error})</translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation>no contiene pesos</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation>un dispositivo o una tubería</translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation>es {what}, no un archivo</translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation>es más grande de lo que puede ser un checkpoint ({size:.1f} GB; {most:.1f} GB como máximo)</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation>es un archivo tar, como los que escribía torch antes de 2017</translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation>no es un archivo safetensors ni lo escribió torch.save</translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation>ya es un checkpoint de Restorer (“{card}”)</translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation>Úselo tal como está.</translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation>la versión para PyTorch de las convoluciones parciales</translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation>la versión para PyTorch del codificador de contexto</translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation>DMFN tal como lo publicaron sus autores</translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation>LaMa tal como lo publicaron sus autores</translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation>falta un tensor o no tiene la forma esperada ({error})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation>parece {origin}, pero {reason}</translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation>“{name}” parece {origin}, pero {reason}</translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation>no contiene ninguna red conocida aquí: sus pesos se llaman {some}</translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation>Use pesos de {origins}, o un checkpoint creado con restorer-train.</translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation>anuncia {taken:,} bytes de pesos, más de los que tiene el archivo</translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation>contiene pesos en una forma que aquí no se lee (en {name})</translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation>contiene pesos guardados como {kind} (en {name}), no en coma flotante</translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation>contiene pesos que no son números o son demasiado grandes (en {name})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation>parece {origin}, pero {fault}{more}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation>está dañado: no se puede seguir su lista de pesos ({error})</translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation>es un pickle con el protocolo {protocol}, que torch.save no escribe</translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation>no es una lista de pesos: usa la instrucción de pickle {name}</translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation>no es una lista de pesos: tiene un diccionario con claves que no son nombres</translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation>pretende usar “{name}” al abrirse, algo que unos pesos no necesitan</translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation>no es una lista de pesos: crea objetos</translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation>guarda sus pesos de un modo que aquí no se lee</translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation>está dañado: describe dos veces los mismos pesos, de forma distinta</translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation>pretende llamar a “{name}” al abrirse, algo que unos pesos no necesitan</translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation>pretende crear un “{name}” al abrirse, algo que unos pesos no necesitan</translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation>no es una lista de pesos: modifica un objeto</translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation>anuncia un tensor de {size} números, pero solo guarda {stored:,} para él</translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation>No se ha cargado nada ni se ha ejecutado ningún código que contenga.</translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation>Ábralo en el programa al que pertenece, escriba allí “torch.save(network.state_dict(), 'weights.pth')” e importe ese archivo.</translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation>“{name}” {reason}.</translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation>“{name}” se eliminó mientras se importaba.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation>Copiando {name}</translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation>La copia de “{name}” no es lo que se comprobó: el archivo se modificó entretanto o el disco está fallando.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation>Convirtiendo {name}</translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation>“{name}” no es el archivo {how}: su SHA-256 es {sha256} en lugar de {recorded}.</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>importado</translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation>Instale Restorer de nuevo.</translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation>Quítelo e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation>Ya existe un modelo llamado “{new}”.</translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation>“{name}” venía con el programa; solo se pueden renombrar o quitar los modelos que usted importó.</translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation>“{name}” está en la carpeta compartida “{folder}”; solo se pueden renombrar o quitar los modelos que usted importó.</translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation>No existe ningún checkpoint llamado “{name}”.</translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation>“{name}” no es un checkpoint: es una parte del programa.</translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation>Importe uno: restorer models import FILE.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation>No existe ningún modelo llamado “{name}” que rellene huecos.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation>No existe ningún modelo llamado “{name}” que detecte daños.</translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation>Importe uno antes.</translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation>Ya existe un modelo llamado “{name}”.</translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation>Hay demasiados modelos llamados “{plain}”.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation>“{name}” no puede ser el nombre de un modelo.</translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation>Use letras, cifras, espacios y . _ + - en un máximo de 80 caracteres, sin extensión.</translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation>El procesador ha tomado el relevo.</translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation>No se pudo cargar {model} en {device}: {reason}. {then}</translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation>no tiene memoria suficiente ni para las teselas más pequeñas</translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation>dejó de funcionar ({reason})</translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation>{device} {why}. {then}</translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation>No existe la arquitectura de red "{architecture}".</translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation>Use una de estas: {known}, o una versión más reciente de Restorer.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation>{architecture} no se puede construir: {error}.</translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation>Use una versión más reciente de Restorer.</translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation>Un centre-encoder no puede tener {width}, {narrow} y {bottleneck} canales.</translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation>Use números positivos.</translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation>Un dmfn no puede tener anchura {width}, {blocks} bloques y norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation>Use una anchura múltiplo de 4, al menos un bloque y norm "instance" o "none".</translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation>Un dmfn no puede tener fusion {fusion!r} y norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation>Use fusion "paper", o "published" con norm "instance".</translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation>Un lama no puede tener anchura {width} y {blocks} bloques.</translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation>Use una anchura par y al menos un bloque.</translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation>Una red pconv no puede tener colours="{colours}".</translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation>Use "plain" o "imagenet".</translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation>Una red pconv no puede empezar con init="{init}" y norm={norm}.</translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation>Use init="paper", o init="average" con norm=false.</translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation>Un unet-segment no puede tener anchuras {widths} y norm {norm!r}.</translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation>Use de una a cinco anchuras positivas y norm "batch" o "none".</translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation>Copia pincelada y lienzo de partes intactas cercanas. La mejor opción clásica para pérdidas de pintura grandes.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation>El complemento “{name}” ({value}) no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation>Todos los demás modelos están disponibles.</translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation>Actualice o desinstale su paquete.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation>El complemento “{name}” falló: {reason}.</translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation>La imagen está como estaba.</translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation>Elija otro modelo o avise a quien hizo el complemento.</translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation>No existe la precisión "{name}" en {device}.</translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation>falla con una imagen de ensayo: {reason}</translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation>rellena una imagen de ensayo con valores que no son números</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation>deja en negro o en blanco el hueco de una imagen de ensayo</translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation>cambia píxeles conocidos de una imagen de ensayo</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation>deja como estaba el hueco de una imagen de ensayo</translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation>responde a una imagen de ensayo con {shape} en lugar de un número por píxel</translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation>responde a una imagen de ensayo con valores que no son números</translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation>“{name}” {fault}.</translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation>No se usa.</translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation>Obtenga de nuevo el archivo o use otro checkpoint.</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} o {last}</translation>
  </message>
 </context>
</TS>
