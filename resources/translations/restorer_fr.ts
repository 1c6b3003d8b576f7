<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation>Enregistrer le résultat sous « {path} » remplacerait l’image elle-même.</translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation>Choisissez un autre nom, ou confirmez avec --force et --overwrite-source ensemble.</translation>
  </message>
  <message>
   <source>the mask</source>
   <translation>le masque</translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation>le masque de protection</translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation>le masque conservé par --save-mask</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation>Enregistrer le résultat sous « {path} » remplacerait {name}.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation>masque de protection</translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation>Conserver le masque sous « {path} » remplacerait un fichier d’origine ({name}).</translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation>« {path} » est un dossier.</translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation>Ajoutez un nom de fichier.</translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation>« {ending} » n’est pas un format pris en charge à l’écriture</translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation>il n’a pas d’extension</translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation>« {name} » ne peut pas être enregistré : {has}.</translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation>Donnez au nom l’extension {endings}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation>Le dossier « {folder} » n’existe pas.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation>« {path} » existe déjà.</translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation>Choisissez un autre nom, ou ajoutez --force.</translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation>« {path} » est protégé en écriture.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation>Le dossier « {folder} » n’autorise pas l’écriture.</translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation>Enregistrez dans un autre dossier.</translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation>« {path} » est un fichier, alors qu’il faut un dossier.</translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation>Choisissez un autre dossier de sortie.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation>Le journal du lot, « {path} », n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation>Les originaux et les résultats terminés sont intacts.</translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation>Libérez de l’espace sur le disque ou choisissez un autre dossier, puis reprenez avec --resume.</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation>Le journal du lot, « {path} », n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation>Déplacez-le pour repartir de zéro.</translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation>Il n’y a aucune image dans {source}.</translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation>Ajoutez --recursive pour chercher aussi dans les sous-dossiers.</translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation>{path} serait écrasé par un résultat.</translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation>Choisissez un dossier de sortie distinct.</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} n’est pas un dossier.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation>{target} est un fichier, pas un dossier pour les résultats.</translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation>Les résultats iraient dans le dossier des originaux.</translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation>{masks} contient les masques et ne peut pas contenir aussi les images.</translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation>Gardez les masques dans un dossier distinct.</translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation>Le lot est ouvert dans une autre fenêtre de Restorer.</translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation>Il s’y poursuit.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation>Aucun dossier n’est prévu pour les résultats.</translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation>Choisissez-en un d’abord.</translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation>« {path} » serait écrasé par un résultat.</translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation>Choisissez pour les résultats un dossier qui ne contient aucune des images.</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation>Une erreur s’est produite dans Restorer : {kind} : {error}</translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation>L’image d’origine est inchangée.</translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation>{before:.2f} dB avant, {after:.2f} dB après, sur {exams} zones mises à part</translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation>{model} a appris cette image : {scores}.</translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation>Apprendre cette image n’a pas amélioré {model} : {scores} ; il est utilisé tel quel.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Protect</source>
   <translation>Protéger</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marquer</translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation>Restaurer avec {model}</translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation>Rien n’indique où se trouvent les altérations.</translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation>Fournissez un masque ou des rectangles, ou laissez-les détecter.</translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation>Le masque « {path} » ne marque rien.</translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation>Marquez-y les altérations en blanc.</translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation>Aucune altération ({detector}) n’a été trouvée dans « {path} ».</translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation>S’il y en a, augmentez --sensitivity (0 à 1, 0.5 par défaut) ou marquez-les à la main.</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restauration</translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation>Le processus qui restaurait {name} a été arrêté par le système, sans doute faute de mémoire.</translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation>Rien n’a été écrit pour cette image.</translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation>Réessayez avec cette seule image et --jobs 1.</translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation>Recherche des altérations</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>sélection</translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation>Les dimensions diffèrent ({name}) : {other_width} × {other_height} pixels, contre {width} × {height} pour l’image.</translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation>Employez-en un aux dimensions de l’image.</translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation>Aucun réseau de détection des altérations n’est installé.</translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation>Installez-en un (fichier .safetensors) dans le dossier des réseaux, ou faites détecter les altérations blanchâtres par seuil : --detect=whitish.</translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation>« {network} » comble des manques ; il ne sait pas détecter les altérations.</translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation>Choisissez le fichier de réseau d’un détecteur.</translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation>Le détecteur « {name} » ne donne pas de valeurs exploitables pour cette image.</translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation>Utilisez le détecteur par seuil ou un autre fichier de réseau.</translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation>{name} : {reason}.</translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation>Choisissez une valeur dans l’intervalle admis.</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensibilité</translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation>Plus la valeur est haute, moins il faut d’indices : on trouve davantage, y compris dans les parties saines.</translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation>Clarté minimale</translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation>Rien de plus sombre que cette valeur (L*) n’est marqué.</translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation>Chroma maximale</translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation>Rien de plus coloré que cette valeur (chroma CIELAB) n’est marqué.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation>Écart minimal, en clarté ou en pâleur, entre une plage et ce qui l’entoure.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Alentours</translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation>Étendue examinée autour d’une plage, en pour cent du grand côté de l’image.</translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation>Surface minimale</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation>Les plages comptant moins de pixels sont écartées.</translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation>Surface maximale</translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation>Les plages couvrant plus que cette part (en pour cent) de l’image sont écartées.</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Combler les manques</translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation>Marquer aussi les petits îlots enfermés dans une plage.</translation>
  </message>
  <message>
   <source>Grow</source>
   <translation>Élargir</translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation>Élargir le résultat de ce nombre de pixels (valeur négative : le rétrécir).</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Finesse</translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation>Grand côté, en pixels, auquel les plages sont recherchées ; les bords gardent toujours la finesse de l’image.</translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation>Plus la valeur est haute, plus une ligne peut être ténue : on trouve davantage, y compris dans les parties saines.</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation>Trouver les lignes et les points plus clairs que ce qui les entoure.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation>Trouver les lignes et les points plus sombres que ce qui les entoure.</translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation>Largeur maximale</translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation>Les lignes plus larges que cette valeur, en pixels, sont écartées.</translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation>Longueur minimale</translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation>Les lignes plus courtes que cette valeur, en pixels, sont écartées.</translation>
  </message>
  <message>
   <source>Specks</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation>Trouver aussi les poussières et les petites taches.</translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation>Plus grand point</translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation>Les points comptant plus de pixels sont écartés.</translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation>Il n’existe pas de détecteur « {kind} ».</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Choisissez parmi : {known}.</translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation>Un masque de {width} × {height} pixels ne tient pas dans {box_width} × {box_height} pixels de l’image ({picture_width} × {picture_height}).</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Lacune</translation>
  </message>
  <message>
   <source>Crack</source>
   <translation>Craquelure</translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation>Rayure</translation>
  </message>
  <message>
   <source>Stain</source>
   <translation>Tache</translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation>Usure</translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation>Ancienne retouche</translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation>Il n’existe pas de classe d’altération « {key} ».</translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation>Les classes sont : {known}.</translation>
  </message>
  <message>
   <source>the archive</source>
   <translation>l’archive</translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation>{name} dépasse la taille admise</translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation>{name} s’interrompt trop tôt</translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation>{name} dépasse la longueur prévue</translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation>il manque {name}</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>un élément</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name} : données corrompues ({error})</translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation>l’archive contient trop d’éléments</translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation>un élément porte un nom qui n’est pas admis ({name!r})</translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation>{name} s’y trouve deux fois</translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation>{name} n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} est chiffré</translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation>{name} est compressé d’une façon qui n’est pas admise</translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation>{name} n’est pas un tableau</translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation>{name} n’a pas la forme ou le type attendu</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Ouverture de {name}</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation>« {name} » a été créé par une version plus récente de Restorer ({error}).</translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation>Ouvrez-le avec cette version ou une version ultérieure.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation>« {name} » est endommagé ou n’est pas un projet : {error}.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation>Récupérez-le à sa source ou dans une sauvegarde.</translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation>L’image de « {name} » ne peut pas être ouverte : {reason}</translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation>« {path} » n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation>Vérifiez le nom, le dossier et ses autorisations.</translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation>« {name} » contient plus de données que la mémoire de cet ordinateur n’en peut accueillir.</translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation>Fermez d’autres programmes, ou ouvrez-le sur un ordinateur disposant de plus de mémoire.</translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation>L’image de « {name} » mesure {found_width} × {found_height} pixels avec {found_channels} canaux de {found_depth} bits, au lieu de {width} × {height} avec {channels} canaux de {depth} bits.</translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation>Le projet est intact.</translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation>Indiquez l’image pour laquelle le projet a été créé.</translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation>L’image est contenue dans le projet ; il n’y fait pas seulement référence.</translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation>Le fichier de l’image a changé ou disparu depuis son ouverture ; le projet en conserve les pixels tels qu’ils étaient.</translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation>l’image qu’il contient n’a pas la longueur prévue</translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation>l’image qu’il contient n’est pas celle qui y a été placée</translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation>Les autres pages figurent dans la copie du fichier que contient le projet, mais pas dans ce qui est exporté.</translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation>« {path} » n’est plus l’image telle qu’elle était à l’enregistrement de « {project} ».</translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation>Le projet, ses masques et ses comblements sont intacts.</translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation>Indiquez l’image inchangée, par exemple celle d’une sauvegarde, ou acceptez l’image modifiée.</translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation>L’image de « {project} » ne se trouve pas à l’emplacement « {where} ».</translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation>Indiquez où se trouve l’image à présent.</translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation>Un fichier temporaire n’a pas pu être créé : {reason}.</translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Libérez de l’espace, ou indiquez dans RESTORER_CACHE un dossier qui en dispose.</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>Enregistrement de {name}</translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>« {name} » n’a pas pu être enregistré : {error}.</translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation>Aucun fichier n’a été modifié.</translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation>Enregistrez de nouveau, sous un autre nom.</translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation>« {name} » n’est pas un nom de projet.</translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation>Donnez-lui l’extension {ending}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation>« {name} » est l’image elle-même.</translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation>Son contenu est inchangé.</translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation>« {name} » existe déjà.</translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation>Choisissez un autre nom ou autorisez l’écrasement.</translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation>Le travail non enregistré de « {name} » est ouvert dans une autre fenêtre.</translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation>Poursuivez dans cette fenêtre.</translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation>Pas de Content Credentials : la bibliothèque facultative n’est pas installée (pip install restorer[c2pa]).</translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation>Pas de Content Credentials : operator.json n’indique ni certificat ni clé.</translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation>le certificat ou la clé est illisible ({reason})</translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation>L’image n’a pas pu être signée : {reason}.</translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation>Vérifiez le certificat, la clé et l’algorithme dans operator.json, ou exportez sans signature.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation>« {name} » n’a pas pu être écrit : {error}.</translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation>Essayez un autre format.</translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation>« {name} » ne convient pas à ce type d’export.</translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation>Donnez-lui l’extension {endings}.</translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation>« {name} » est le fichier d’origine de l’image.</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation>Les lignes ont de 0,5 à 1000 pixels de large et une intensité de 0 à 1.</translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation>Choisissez d’autres valeurs.</translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation>« {given} » n’est pas une largeur de ligne.</translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation>Écrivez-la sous la forme 3px ou 0.4mm.</translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation>Les millimètres supposent une échelle, et ni l’image ni le projet n’en ont.</translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation>Indiquez la largeur en px, ou tracez une échelle dans le projet.</translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation>Choisissez un autre dossier ou autorisez l’écrasement.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation>Le bloc XMP de l’image n’est pas interprétable ; il a été conservé, sans historique.</translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation>{model} n’est pas un réseau unique : il ne peut pas apprendre une image.</translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation>Adaptez un réseau évalué sur sa précision (restorer-net).</translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation>Ce qui a été appris de cette image ne correspond plus à {model} dans son état actuel.</translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation>Utilisez le modèle tel quel, ou adaptez-le de nouveau.</translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation>{model} peint des textures ; apprendre d’une seule image le rendrait lisse.</translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation>Adaptez le modèle évalué sur sa précision (restorer-net).</translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation>Apprentissage de cette peinture</translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation>Ce qui a été appris appartient à {other}, pas à {model}.</translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation>Cette image compte trop peu de peinture saine pour en apprendre quelque chose.</translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation>Utilisez le modèle tel quel.</translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation>Un masque a un seul canal de 8 bits ; celui-ci est de type {kind} et de forme {shape}.</translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation>Le masque de protection mesure {size} pixels, mais le masque {mask_size}.</translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation>Le masque ne marque rien à combler.</translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation>Le masque ne marque que des pixels protégés.</translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation>L’image est inchangée.</translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation>Marquez d’abord les altérations.</translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation>Tout est marqué ou protégé : il ne reste rien d’où tirer les comblements.</translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation>Laissez une partie saine de l’image sans marquage.</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>Comblement</translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation>Les dimensions diffèrent ({name}) : {given} pixels, contre {width} × {height} pour l’image.</translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation>Choisissez un masque fait pour cette image.</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Annulation</translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation>Mémoire insuffisante : poursuite avec {most} tuiles à la fois au maximum.</translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation>{model} a manqué de mémoire à l’emplacement {place}.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation>Mémoire insuffisante : certaines tuiles ont été comblées par moitiés.</translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation>{name} a échoué à l’emplacement {place} : {error}</translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation>Essayez un autre modèle.</translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation>{name} n’a pas donné de résultat exploitable à l’emplacement {place}.</translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation>({x}, {y}), {box_width} × {box_height} pixels</translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation>Évaluation des comblements</translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation>Examen des altérations</translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation>Il n’y a pas de manque à combler.</translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation>Choisissez un endroit marqué.</translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation>Essai des modèles</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation>La mémoire ne suffit pas pour cette image.</translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation>Elle est inchangée.</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Fermez d’autres programmes et réessayez.</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation>Ouvrir une image ou un projet</translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation>&amp;Nouveau depuis le presse-papiers</translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation>Ouvrir l’image du presse-papiers</translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation>Ouvrir l’image de &amp;démonstration</translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation>Ouvrir un portrait altéré pour faire des essais</translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation>Réc&amp;upérer le travail non enregistré…</translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation>Voir ce qui n’était pas enregistré quand Restorer s’est arrêté inopinément</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>&amp;Enregistrer le projet</translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation>Enregistrer l’image avec son marquage, ses comblements et ses notes, pour poursuivre plus tard</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Enregistrer le projet &amp;sous…</translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation>Enregistrer le projet sous un autre nom</translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation>Enregistrer l’&amp;image</translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation>Enregistrer l’image restaurée dans un fichier pour d’autres programmes</translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation>Enregistrer l’ima&amp;ge sous…</translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation>Enregistrer l’image restaurée sous un autre nom ou dans un autre format</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation>Écrire l’image avec ses comblements rendus visibles, ses calques, les comblements seuls ou le masque</translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation>Exporter &amp;le dossier de restauration…</translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation>Documenter l’intervention : état avant, relevé des altérations, chaque comblement et sa méthode, vos notes ; en page HTML et en PDF</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation>Imprimer l’image telle qu’elle est affichée</translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation>Importer un &amp;masque…</translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation>Lire le masque dans un fichier image ; le blanc désigne les altérations</translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation>&amp;Traitement par lot…</translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation>Restaurer plusieurs images, l’une après l’autre</translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation>&amp;Fermer l’image</translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation>Fermer l’image et revenir à la page d’accueil</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation>Quitter Restorer</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Annuler la dernière étape</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation>Rétablir l’étape annulée</translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation>&amp;Copier le résultat</translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation>Placer l’image restaurée dans le presse-papiers</translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation>Copier les &amp;valeurs de couleur</translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation>Placer les valeurs sous le pointeur dans le presse-papiers, sous forme de texte</translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation>&amp;Effacer le masque</translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation>Retirer tout le marquage, ou celui de la sélection</translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation>&amp;Inverser le masque</translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation>Marquer ce qui ne l’est pas, et inversement</translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation>É&amp;largir le masque…</translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation>Élargir le masque de quelques pixels</translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation>Ré&amp;trécir le masque…</translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation>Rétrécir le masque de quelques pixels</translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation>&amp;Boucher les vides du masque</translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation>Marquer ce que le masque entoure</translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation>Supprimer la &amp;protection</translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation>Ne plus rien protéger</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Tout &amp;sélectionner</translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation>Sélectionner toute l’image</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;Désélectionner</translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation>Supprimer la sélection</translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation>Ajouter la sélection au &amp;masque</translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation>Marquer ce qui est sélectionné</translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation>Supprimer tous les c&amp;omblements</translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation>Revenir à l’image d’origine ; le masque reste</translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation>&amp;Notes…</translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation>Consigner ce qui est observé et ce qui en est déduit, pour le dossier de restauration</translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation>Opérate&amp;ur et institution…</translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation>Qui restaure, et où : figure dans les dossiers de restauration et les images signées</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Pré&amp;férences…</translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation>Langue, apparence, zone de travail, modèles, couleur, raccourcis</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>Zoom a&amp;vant</translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation>Afficher l’image en plus grand</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>&amp;Zoom arrière</translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation>Afficher l’image en plus petit</translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation>A&amp;juster à la fenêtre</translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation>Afficher l’image entière</translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation>Afficher un pixel de l’image par pixel de l’écran</translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation>Tourner la v&amp;ue</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Tourner à &amp;gauche</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation>Tourner la vue de 15° vers la gauche ; avec Maj, la barre d’espace et la souris, d’un angle quelconque. L’image reste telle quelle</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Tourner à &amp;droite</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation>Tourner la vue de 15° vers la droite</translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation>&amp;Quart de tour à gauche</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation>Tourner la vue de 90° vers la gauche</translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation>Quart de tour à droi&amp;te</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation>Tourner la vue de 90° vers la droite</translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation>&amp;Miroir</translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation>Inverser la vue de gauche à droite : un œil neuf remarque mieux les défauts</translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation>&amp;Redresser</translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation>Voir l’image telle qu’elle est, ni tournée ni inversée</translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation>Règles et échelle</translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation>&amp;Règles</translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation>Afficher des règles au bord de l’image ; un clic dans leur angle change l’unité</translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation>&amp;Barre d’échelle</translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation>Indiquer dans un angle la longueur de quelques centimètres de l’objet, si l’échelle est connue</translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation>Afficher le &amp;masque</translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation>Afficher le masque en surimpression colorée</translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation>Afficher la &amp;confiance</translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation>Colorer chaque comblement selon sa fiabilité et indiquer l’erreur attendue sous le curseur</translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation>Afficher les &amp;notes épinglées</translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation>Afficher les numéros des notes épinglées sur l’image</translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation>Afficher l’ori&amp;ginal (touche maintenue)</translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation>Afficher l’image telle qu’à l’ouverture tant que la touche est maintenue</translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation>As&amp;pect des comblements</translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation>&amp;Tels quels</translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation>Afficher les comblements comme s’il n’y avait rien eu</translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation>Avec &amp;contour</translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation>Afficher les comblements avec un trait le long de leur bord</translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation>Ton &amp;neutre</translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation>Afficher chaque manque comblé d’un ton uni et discret</translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation>T&amp;ratteggio</translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation>Afficher les comblements en fins traits de leurs propres couleurs ; la largeur se règle dans Fichier, Exporter</translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation>Résultat seu&amp;l</translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation>Afficher uniquement l’image restaurée</translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation>Avant et après, &amp;séparés</translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation>L’état avant d’un côté d’un curseur, l’état après de l’autre</translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation>Côte à côt&amp;e</translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation>Avant et après l’un à côté de l’autre, déplacés ensemble</translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation>Avant et après en plein écran</translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation>Afficher l’image seule sur tout l’écran : la barre d’espace montre l’état d’origine, Échap ramène à la fenêtre</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>Panneau&amp;x</translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation>Afficher ou masquer les panneaux de droite</translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation>Panneau Ou&amp;til</translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation>Ouvrir ou fermer les options de l’outil</translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation>Panneau &amp;Altérations</translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation>Ouvrir ou fermer la détection des altérations</translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation>Panneau Classes &amp;d’altération</translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation>Ouvrir ou fermer les types d’altération, leurs couleurs et leurs surfaces</translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation>Panneau Com&amp;blements</translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation>Ouvrir ou fermer la liste des comblements</translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation>Panneau Sur&amp;impression</translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation>Ouvrir ou fermer la couleur et l’opacité du masque</translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation>Panneau &amp;Historique</translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation>Ouvrir ou fermer la liste des étapes</translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation>Panneau Histogramme</translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation>Ouvrir ou fermer l’histogramme et la couleur sous le pointeur</translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation>Panneau In&amp;fos</translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation>Ouvrir ou fermer les détails de l’image</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>Plein &amp;écran</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Utiliser tout l’écran</translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation>Apparence : s&amp;ystème</translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation>Claire ou sombre selon le système</translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation>Apparence : clai&amp;re</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Toujours claire</translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation>Apparence : s&amp;ombre</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Toujours sombre</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Déplacer</translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation>Déplacer l’image ; la barre d’espace et le bouton central le font avec tous les outils</translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation>&amp;Pinceau</translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation>Marquer les altérations ; le bouton droit efface, Maj trace des lignes droites</translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation>&amp;Gomme</translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation>Retirer le marquage</translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation>&amp;Rectangle</translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation>Marquer un rectangle</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation>Marquer une zone tracée à main levée</translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation>&amp;Baguette magique</translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation>Marquer une zone de couleur similaire</translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation>Re&amp;mplissage</translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation>Marquer une zone entourée par le masque</translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation>Pr&amp;otéger</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation>Peindre sur ce qui est sain : jamais marqué, modifié ni pris comme source</translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation>&amp;Clonage</translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation>Copier depuis un autre endroit ; Alt (ou Ctrl) et un clic fixent la source</translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation>Correct&amp;eur</translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation>Copier depuis un autre endroit en accordant la couleur à ce qui l’entoure</translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation>&amp;Sélection rectangulaire</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation>Limiter la détection et la restauration à un rectangle</translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation>Sélection au l&amp;asso</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation>Limiter la détection et la restauration à une zone tracée à main levée</translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation>Restaurer &amp;un manque</translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation>Cliquer sur un manque marqué pour ne restaurer que lui</translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation>C&amp;hoisir des comblements</translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation>Cliquer sur un comblement, ou en entourer plusieurs : pour les masquer, estomper, déplacer, refaire ou supprimer</translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation>Épingler une &amp;note</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation>Cliquer à un endroit pour y épingler une note ; cliquer sur une épingle pour la lire, la faire glisser pour la déplacer ; Suppr la supprime</translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation>Dé&amp;finir l’échelle</translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation>Tracer une ligne sur un élément de longueur connue : les surfaces sont alors données aussi en cm²</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pinceau plus grand</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Agrandir le pinceau</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pinceau plus petit</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Réduire le pinceau</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restauration</translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation>&amp;Détecter les altérations</translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation>Marquer les altérations que trouve le détecteur</translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation>&amp;Restaurer tout ce qui est marqué</translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation>Combler tout ce qui est marqué</translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation>Restaurer la &amp;sélection</translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation>Combler ce qui est à la fois marqué et sélectionné</translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation>Restaurer le manque so&amp;us le curseur</translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation>Combler le seul manque situé sous le curseur</translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation>&amp;Comparer des comblements de ce manque…</translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation>Combler le manque sous le curseur, ou le combler de nouveau, avec plusieurs modèles côte à côte, et choisir</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation>Arrêter l’opération en cours</translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation>Adap&amp;ter à cette image…</translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation>Exercer un réseau sur la peinture saine de cette image</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modèles…</translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation>Voir, importer, vérifier et choisir des modèles</translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation>Appr&amp;entissage sur votre collection…</translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation>Faire apprendre à une copie d’un modèle des images saines d’une même main, et voir si elle y gagne</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>Rechercher une &amp;commande…</translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation>Rechercher parmi les commandes, les modèles, les panneaux et les fichiers récents</translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation>&amp;Sommaire de l’aide</translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation>Lire l’aide sur la partie de la fenêtre en cours d’utilisation</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Visite guidée</translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation>Voir une restauration complète en cinq minutes, sur l’image de démonstration</translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation>Premiers p&amp;as</translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation>Une restauration en trois étapes</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>Toutes les touches d’un coup d’œil</translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation>Dossier des &amp;journaux</translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation>Ouvrir le dossier des fichiers journaux du programme</translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation>Rapports d’&amp;incident…</translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation>Voir ce qui a été consigné lors d’une défaillance de Restorer ; rien n’est jamais envoyé</translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation>À &amp;propos de Restorer</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Version et licence</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Fichiers &amp;récents</translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation>Aucun modèle présent ne peut apprendre : installez un réseau évalué sur sa précision.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Annulé. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation>Rien n’est marqué : il n’y a pas de formes de manques sur lesquelles s’exercer.</translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation>Marquez d’abord les altérations, puis adaptez.</translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation>Aucun écran n’est disponible pour ouvrir une fenêtre.</translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation>Utilisez plutôt les commandes ; `restorer --help` en donne la liste.</translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation>Monter le comblement</translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation>Monter {n:,} comblements</translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation>Descendre le comblement</translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation>Descendre {n:,} comblements</translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation>Mettre le comblement au premier plan</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation>Mettre {n:,} comblements au premier plan</translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation>Mettre le comblement à l’arrière-plan</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation>Mettre {n:,} comblements à l’arrière-plan</translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation>Afficher le comblement</translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation>Afficher {n:,} comblements</translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation>Masquer le comblement</translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation>Masquer {n:,} comblements</translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation>Supprimer le comblement</translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation>Supprimer {n:,} comblements</translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation>Estomper le comblement</translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation>Estomper {n:,} comblements</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation>Une erreur s’est produite dans Restorer.</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation>Le travail non enregistré ne peut pas être conservé en cas d’arrêt inopiné. {reason}</translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation>Enregistrez le projet de temps en temps.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation>L’image et ses altérations marquées. Les flèches la déplacent, plus et moins zooment, Maj et les flèches déplacent le pinceau, Entrée peint.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation>moins de {most}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} ou plus</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} à {most}</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sûr</translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation>Assez sûr</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>assez sûr</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <source>A guess</source>
   <translation>Hypothétique</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>hypothétique</translation>
  </message>
  <message>
   <source>Wand</source>
   <translation>Baguette</translation>
  </message>
  <message>
   <source>Fill</source>
   <translation>Remplissage</translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation>Rien n’est entouré ici : tracez d’abord un contour fermé.</translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation>Retirer la protection</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>Clonage</translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation>Cliquez d’abord avec Alt (ou Ctrl) à l’endroit à copier.</translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation>Il n’y a rien à copier : la source est hors de l’image.</translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation>La source est fixée. Peignez maintenant sur l’altération.</translation>
  </message>
  <message>
   <source>Heal</source>
   <translation>Correcteur</translation>
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
   <translation>Effacer : rectangle</translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation>Effacer : lasso</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation>Oublier l’échelle</translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation>
    <numerusform>%n classe au maximum. Supprimez-la d’abord.</numerusform>
    <numerusform>%n classes au maximum. Supprimez-en une d’abord.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation>Ajouter une classe d’altération</translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation>Ajouter la classe {name}</translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation>Nom et couleur de « {name} »</translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation>Modifier la classe {name}</translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation>Supprimer la classe {name}</translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation>Placer dans {name}</translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation>C’est maintenant dans la classe {name}.</translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation>Tout est déjà dans la classe {name}.</translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation>Marquer {name} à combler</translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation>Ne pas combler {name}</translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation>Rien n’a été modifié dans la classe {name}.</translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation>Définir l’échelle</translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation>Pas d’échelle : le fichier n’a pas de résolution.</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation>Échelle : {scale} px par mm, tracée</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation>Échelle : {scale} px par mm, d’après les {dpi} ppp du fichier. Fiable avec un scanner, rarement avec un appareil photo.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation>Copiez-en une dans un autre programme, puis réessayez.</translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation>Du presse-papiers : 8 bits, sans profil de couleur ni métadonnées.</translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation>Une image de plus de {pixels:,} pixels de côté ne tient pas dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation>Enregistrez-la plutôt dans un fichier.</translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation>Supprimer tous les comblements</translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation>Il n’y a pas de manque sous le curseur, ni marqué ni comblé.</translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation>Chargement des modèles</translation>
  </message>
  <message>
   <source>the damage</source>
   <translation>l’altération</translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation>Combler avec {model}</translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation>Le manque est comblé avec {model}.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation>L’image a été modifiée entre-temps : le comblement ne convient plus.</translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation>Restorer s’est arrêté inopinément la dernière fois.</translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation>Rapports d’incident</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Rapport d’incident</translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation>Un rapport a été écrit. Il contient les versions, le type d’ordinateur, les dernières lignes du journal et l’endroit où en était le programme : aucune image, aucune note, et des fichiers seulement leurs noms.</translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation>Il reste sur cet ordinateur et n’est jamais envoyé. Vous pouvez le copier vous-même dans un message.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation>Contenu du rapport</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation>Il n’y a pas de rapport d’incident.</translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation>Détecter les lacunes</translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation>Détecter les lignes et les points</translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation>Détecter les lacunes par réseau</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation>L’image a été modifiée entre-temps : le résultat de la détection est écarté.</translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation>Aucune altération trouvée. Une sensibilité plus haute en trouve davantage.</translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation>Rien de nouveau trouvé.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation>{share} de l’image marqués.</translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation>{share} de l’image marqués dans la classe {name}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation>Annulé. Rien n’a été marqué.</translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation>Une copie du modèle s’exerce sur la peinture saine de cette image : on y pose des formes prises à ses manques, et la copie apprend à les combler. Elle n’apprend jamais de ce qui est marqué, protégé ou comblé.</translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation>Quelques zones sont mises à part pour juger du progrès. S’il y en a un, la copie est proposée dans le menu des modèles pour ce document ; sinon, rien ne change. Le modèle lui-même reste tel quel.</translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation>Adapter à cette image</translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation>Faire apprendre cette image à un modèle</translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation>Les réseaux évalués sur leur précision peuvent apprendre ; ceux qui peignent des textures y perdraient cette faculté</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation>
    <numerusform>S’exercer environ %n minute</numerusform>
    <numerusform>S’exercer environ %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation>L’annulation est possible à tout moment (Échap) ; le marquage est suspendu pendant ce temps.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation>
    <numerusform>Sur %n zone mise à part, les comblements atteignaient {before} dB avant et {after} dB après {steps} pas : {gain} dB de mieux (± {error}).</numerusform>
    <numerusform>Sur %n zones mises à part, les comblements atteignaient {before} dB avant et {after} dB après {steps} pas : {gain} dB de mieux (± {error}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation>
    <numerusform>Sur %n zone mise à part, les comblements atteignaient {before} dB avant et {after} dB après {steps} pas : {gain} dB de moins (± {error}).</numerusform>
    <numerusform>Sur %n zones mises à part, les comblements atteignaient {before} dB avant et {after} dB après {steps} pas : {gain} dB de moins (± {error}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation>Le modèle a progressé.</translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation>{scores} « {name} » figure maintenant dans le menu des modèles et appartient à ce document.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation>Le modèle n’a pas progressé.</translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation>{scores} Ce gain est négligeable, ou peut être dû au hasard : le modèle est utilisé tel quel et rien n’a été modifié. Une durée plus longue, ou une image comptant plus de peinture saine, peut aider.</translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation>Combler le manque avec celui-ci</translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation>Comparer des comblements</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation>Afficher à {percent} %</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation>Laisser le manque tel quel (Échap)</translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation>Quel comblement voulez-vous ?</translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation>Cliquez sur l’un d’eux pour combler le manque. Faites glisser pour les déplacer tous, tournez la molette pour zoomer.</translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation>Classe d’altération</translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation>Nom, par exemple « Auréole »</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Nom de la classe</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation>Une autre couleur</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation>Couleur {colour}</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Couleur de la classe</translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation>Une autre classe porte ce nom.</translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation>Page (HTML)</translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation>Une seule page HTML qui contient tout, pour tout navigateur</translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation>Pour l’archivage et l’impression, A4</translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation>Données (JSON)</translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation>La même chose sans images, pour d’autres programmes</translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation>Rien n’est encore noté : l’observation et l’interprétation s’écrivent dans Édition, Notes.</translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation>Exporter le dossier de restauration</translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation>Documenter l’intervention sur l’image</translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation>Une page HTML et un PDF avec l’image avant et après, un relevé des altérations et leurs surfaces, chaque région et la façon dont elle a été comblée, vos notes et votre identité.</translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation>Un dossier de ce nom est créé</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Dans</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation>Modifier l’opérateur et l’institution</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation>Ouvrir le dossier de restauration</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Personne n’est indiqué</translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation>Remplacer le dossier de restauration dans {folder} ?</translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation>Il en existe déjà un. Ses fichiers seront perdus.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation>{stage}, reste {time}</translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation>Le dossier de restauration est écrit.</translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation>Vos fichiers n’ont pas été modifiés, et l’image est toujours ouverte.</translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation>Enregistrez votre travail sous un nouveau nom. Si cela se reproduit, veuillez le signaler en joignant les détails.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation>L’historique des comblements est ajouté aux métadonnées (XMP) ; « Enregistrer l’image » n’ajoute rien.</translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation>Pour Krita, GIMP et d’autres : l’image, un calque par groupe de comblements et le masque (caché).</translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation>TIFF à calques</translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation>Des pages de même taille à la profondeur de l’image : l’image, chaque groupe de comblements avec transparence, le masque.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Comblements</translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation>Les comblements seuls à la profondeur de l’image, transparents ailleurs.</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Masque</translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation>Ce qui est à combler et ce qui l’a été : blanc sur noir, bords doux en gris. « Importer un masque » peut le relire.</translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation>Elle est signée avec vos Content Credentials.</translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation>Exporter l’image restaurée ou ses composantes</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Contenu à exporter</translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation>Remplacer {name} ?</translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation>Il existe déjà un fichier de ce nom. Son contenu sera perdu.</translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation>{endings} ou {ending}</translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation>Le nom doit se terminer par {endings}.</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation>C’est le fichier d’où l’image a été ouverte. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation>Changer de dossier</translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation>Dossier d’enregistrement</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Déplacer l’image</translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation>Espace + glisser</translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation>Bouton central</translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation>Zoomer sous le curseur</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation>Pincement</translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation>Ligne droite au pinceau</translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation>Maj + clic</translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation>Effacer au pinceau</translation>
  </message>
  <message>
   <source>Right button</source>
   <translation>Bouton droit</translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation>Fixer la source du clonage et du correcteur</translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation>Alt + clic</translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation>Choisir un comblement de plus</translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation>Une restauration en trois étapes</translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation>Les pixels hors du masque restent exactement tels quels, et chaque étape peut être annulée. Ce qui ne doit jamais changer se protège avec l’outil Protéger.</translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation>À propos de Restorer</translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation>Restorer {version}</translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation>Restaure peintures et photographies anciennes : comble les altérations et ne modifie rien d’autre.</translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation>Tout se fait sur cet ordinateur. Aucune image ne le quitte.</translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation>Licence Apache 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>Rechercher dans les raccourcis</translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation>Sur l’image</translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation>Détecter les altérations</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Inutilisables</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>default</source>
   <translation>par défaut</translation>
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
   <translation>Matériel sur lequel s’exécutent les réseaux</translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation>Où s’exécutent les réseaux ; les autres modèles utilisent toujours le processeur</translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation>Précision de calcul des réseaux</translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation>Précision de calcul des réseaux : la demi-précision est plus rapide sur certains matériels</translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation>Exécuter les réseaux sur</translation>
  </message>
  <message>
   <source>in</source>
   <translation>en</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation>Automatique : {choice}</translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation>{device} : absent pour le moment</translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation>{device} ({name})</translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation>{device} ({name}), {free} Go libres</translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation>PSNR, dB</translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation>fourni avec Restorer</translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation>un dossier partagé</translation>
  </message>
  <message>
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation>Seuls les modèles que vous avez importés peuvent être renommés ou supprimés</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation>Le choisir dans le panneau Restauration (Entrée)</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation>L’utiliser partout où rien n’est choisi : ici, dans les commandes et les lots</translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation>Mesurer le temps, en secondes par mégapixel, sur cet ordinateur</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation>Comparer le fichier à celui d’origine, contrôler tous les poids et faire un essai</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Lui donner un autre nom</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation>Supprimer son fichier (Suppr)</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation>Ouvrir le dossier contenant son fichier</translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation>Auteurs…</translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation>Ceux que les licences des images d’entraînement demandent de citer</translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation>
    <numerusform>%Ln auteur…</numerusform>
    <numerusform>%Ln auteurs…</numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation>Ce que marque {model}</translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation>Ce qu’il marque sur un extrait de l’image de démonstration</translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation>Comblement d’essai : {model}</translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation>Comblement d’essai sur un extrait de l’image de démonstration</translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation>Scores par type d’altération, d’après sa fiche</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation>{file} · {size}, poids en {precision}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Entraîné sur</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation>
    <numerusform>%Ln image</numerusform>
    <numerusform>%Ln images</numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation>recette {recipe}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation>
    <numerusform>%Ln pas en {hours} heures</numerusform>
    <numerusform>%Ln pas en {hours} heures</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation>Aucun résultat.</translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation>Rechercher par nom, description ou type d’altération</translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation>Rechercher dans les modèles</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <source>Import models</source>
   <translation>Importer des modèles</translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation>Ajouter des fichiers de réseau ou des poids d’autres programmes ; ou les déposer ici</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation>Un autre modèle pourra être choisi une fois la restauration terminée.</translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation>« {model} » est choisi dans le panneau Restauration.</translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation>« {model} » comble désormais les manques partout où aucun autre n’est choisi.</translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation>« {model} » détecte désormais les altérations partout où aucun autre n’est choisi.</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>« {old} » s’appelle maintenant « {new} ».</translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation>« {model} » est supprimé.</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation>
    <numerusform>Importation de %n fichier</numerusform>
    <numerusform>Importation de %n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation>Annulé. Déjà importés : {names}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation>Annulé. Rien n’a été importé.</translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation>{done} fichiers importés sur {all} : {names}.</translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation>Importation réussie : {names}.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation>
    <numerusform>%n fichier n’a pas pu être importé.</numerusform>
    <numerusform>%n fichiers n’ont pas pu être importés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>Vérification de {name}</translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation>« {model} » présente un défaut : {reason}</translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation>« {model} » est en bon état et fonctionne. Son SHA-256 n’a pas été consigné : une modification ne peut donc pas être décelée.</translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation>« {model} » est en bon état : son SHA-256 est celui du fichier d’origine, et il fonctionne.</translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation>La vitesse pourra être mesurée une fois la restauration terminée.</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation>« {model} » demande ici {rate} s par mégapixel sur {place} ({size} mégapixels en {time}).</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation>« {model} » demande ici {rate} s par mégapixel ({size} mégapixels en {time}).</translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation>Mesure de {name}</translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation>{stage}…</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>fourni</translation>
  </message>
  <message>
   <source>shared</source>
   <translation>partagé</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>personnel</translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation>comble les manques</translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation>détecte les altérations</translation>
  </message>
  <message>
   <source>classical</source>
   <translation>classique</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation>composé de {parts}</translation>
  </message>
  <message>
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation>manques de toute taille</translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation>manques jusqu’à {pixels} px</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation>environ {size} Mo pour une tuile de {side} × {side} px</translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation>Un réseau entraîné ({architecture}).</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>Chargement de {name}</translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation>{device} en {precision}</translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation>Renommer un modèle</translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation>Renommer « {model} »</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation>Les commandes et les lots utilisent aussi ce nom.</translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation>Supprimer le modèle « {model} » ?</translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation>Son fichier est supprimé. Les images restaurées avec lui restent telles quelles.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Auteurs</translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation>« {model} » a appris d’images de</translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation>Arrêter l’opération en cours (Échap)</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation>{project} fait référence à cette image, mais elle n’est pas à sa place. Elle a pu être déplacée ou renommée, ou se trouver sur un disque non connecté.</translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation>Ce n’est pas le fichier avec lequel {project} a été créé : il a été modifié depuis, ou c’est une autre image. Le marquage et les comblements peuvent ne pas lui convenir. Ne l’utilisez que si vous savez ce qui a changé, par exemple sa description.</translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation>Le projet, son marquage et ses comblements sont intacts.</translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation>{name} est maintenant une autre image.</translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation>Où se trouve {name} ?</translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation>Elle se trouve dans</translation>
  </message>
  <message>
   <source>It was in</source>
   <translation>Elle se trouvait dans</translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation>L’utiliser quand même</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Chercher de nouveau</translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation>En chercher une autre…</translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation>Chercher l’image…</translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation>Chercher {name}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation>Nom de l’image dans son dossier de restauration.</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation>Ce qui est observé : état, emplacement et étendue des altérations.</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interprétation</translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation>Ce qui en est déduit : causes, état antérieur, raisons du comblement choisi.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation>Notes sur cette image</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation>Une zone comblée, telle qu’elle sera montrée. Plus et moins zooment.</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation>Une zone comblée, telle qu’elle sera montrée. Tournez la molette pour zoomer.</translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation>Ces données figurent dans chaque dossier de restauration. Elles ne servent à rien d’autre et restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation>Content Credentials (C2PA) : les images exportées sont signées, pour que chacun puisse voir ce qui y a été fait et par qui. Aucun serveur n’est interrogé.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation>Certificats et clés</translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation>Opérateur et institution</translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation>Qui restaure, et où ?</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Opérateur</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institution</translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation>Une chaîne de certificats (PEM)</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Choisir le certificat</translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation>Retirer le certificat</translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation>La clé privée du certificat (PEM)</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Choisir la clé</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Retirer la clé</translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation>L’algorithme pour lequel la clé a été créée</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificat</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Algorithme</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation>Ce qui est observé ici</translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation>Ce qui en est déduit</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Supprimer la note</translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation>Conserver le texte (Échap)</translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation>Note {number}</translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation>Notes sur des points précis</translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation>(rien d’écrit pour l’instant)</translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation>Entrée mène à l’endroit</translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation>Double-cliquez sur une note pour aller à son emplacement.</translation>
  </message>
  <message>
   <source>None yet. The tool Pin note makes them.</source>
   <translation>Aucune pour l’instant. L’outil Épingler une note en crée.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation>Enregistrer les modifications de {name} ?</translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation>Sans enregistrement, le travail effectué depuis le dernier enregistrement est perdu ; l’image d’origine reste telle quelle. Un projet conserve le marquage, les comblements et les notes, pour poursuivre plus tard.</translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation>Conserver aussi le travail sur {name} ?</translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation>L’image restaurée est enregistrée sous {picture}. Seul un projet conserve le marquage et chacun des comblements, pour poursuivre plus tard.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Enregistrer le projet</translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation>La restauration a été annulée.</translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation>
    <numerusform>%Ln région terminée. La conserver ? Vous pourrez l’annuler plus tard.</numerusform>
    <numerusform>%Ln régions terminées. Les conserver ? Vous pourrez les annuler plus tard.</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation>Conserver les régions terminées</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation>Restorer s’est arrêté avant l’enregistrement de ce travail. Le travail récupéré s’ouvre tel qu’il était une minute plus tôt au plus ; ce qui avait été enregistré reste intact dans tous les cas.</translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation>« Plus tard » le conserve : il est proposé au prochain démarrage, et dans Fichier, Récupérer le travail non enregistré.</translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation>Image sans titre</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation>
    <numerusform>%Ln comblement</numerusform>
    <numerusform>%Ln comblements</numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Travail non enregistré</translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation>Il y a du travail non enregistré.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Abandonner…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation>Supprimer définitivement ce qui est choisi</translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation>Ouvrir ce qui est choisi ; le reste est conservé</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation>Sans perte : chaque pixel hors des altérations reste exactement tel quel. Conserve toutes les métadonnées et les autres pages d’un TIFF.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation>Sans perte : chaque pixel hors des altérations reste exactement tel quel.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation>Sans perte : chaque pixel hors des altérations reste exactement tel quel. Jusqu’à 16 383 pixels de côté.</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation>Sans perte : chaque pixel hors des altérations reste exactement tel quel. Enregistrement lent ; jusqu’à 16 384 pixels de côté.</translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation>Avec perte : l’enregistrement en JPEG modifie un peu chaque pixel de l’image, même hors des altérations.</translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>WebP contient 8 bits : les 16 bits de cette image sont arrondis, même hors des altérations.</translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>AVIF contient 12 bits : les 16 bits de cette image sont arrondis, même hors des altérations.</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation>Enregistrer l’image restaurée</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation>Par défaut, la qualité du fichier d’origine</translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation>Le nom doit se terminer par .tif, .png, .webp, .avif ou .jpg.</translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation>Remplacer l’original {name} ?</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation>C’est le fichier d’où l’image a été ouverte. Enregistrer sous un autre nom conserve l’original.</translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation>Remplacer l’original…</translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation>Remplacer définitivement l’original ?</translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation>L’état altéré ne pourra plus être retrouvé à partir du fichier.</translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation>Oui, le remplacer</translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation>Intégrer au projet</translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation>Le projet peut être déplacé, envoyé et ouvert partout.</translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation>Laisser à sa place</translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation>Le projet reste petit. Il retrouve l’image à sa place actuelle, ou à côté de lui, et une somme de contrôle signale si elle a été modifiée.</translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation>Cette image n’a pas de fichier propre, ou ce fichier a changé : elle est intégrée au projet.</translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation>Enregistrer l’image, le marquage et les comblements en projet</translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation>Pour poursuivre plus tard : tout reste séparé et modifiable.</translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation>L’image en occupe {size}.</translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation>Définir l’échelle</translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation>Quelle est la longueur de cette ligne sur l’objet ?</translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation>Elle mesure {pixels} pixels dans l’image.</translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation>Longueur de la ligne</translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation>Unité de longueur</translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation>Saisissez la longueur.</translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation>Soit {scale} pixels par millimètre, ou {dpi} ppp.</translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation>Invisible</translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation>Comme s’il n’y avait rien eu.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation>Avec un trait le long de leur bord, côté intérieur.</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutre</translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation>Chaque manque d’un ton uni et discret, moyenne de son comblement.</translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation>Tratteggio</translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation>De fins traits de leurs propres couleurs : visibles de près, non de loin.</translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation>Rien n’est encore comblé.</translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation>Aspect des comblements</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Largeur de ligne</translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation>En pixels de l’image</translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation>Sur l’objet, selon l’échelle de cette image</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Angle</translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation>Des traits : 90 est la verticale</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Intensité</translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation>Écart entre les traits</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Millimètres</translation>
  </message>
  <message>
   <source>On the object</source>
   <translation>Sur l’objet</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation>De l’image</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Mesure en</translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation>{name} exporté ({size}).</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>Exportation de {name}</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation>Images et projets</translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation>Un fichier à la fois : les autres sont dans Fichier, Fichiers récents.</translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation>Préparation de l’image de démonstration</translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation>Image de démonstration</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Presse-papiers</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>Aucun fichier récent</translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation>{name} enregistré ({size}).</translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation>L’image restaurée est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation>Importer un masque</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masques</translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation>Importer un masque</translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation>Lecture du masque</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation>Ouvrir des images</translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation>Marquer les altérations</translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation>Détecter les altérations</translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation>Travailler avec les comblements</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>Dossiers de restauration</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Traitement par lot</translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation>Apprentissage sur votre collection</translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation>(aucune touche)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation>Aide de Restorer</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Rechercher dans l’aide</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Rubriques</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Aucune page ne contient ces mots.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation>déplace l’image tant qu’elle est maintenue</translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation>achève ce qu’un outil a commencé</translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation>passe à la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation>revient à la partie précédente de la fenêtre</translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation>déplace l’image</translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation>Signification des couleurs des comblements</translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation>Erreur attendue, en niveaux sur 255 : {words}</translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation>Fiabilité de chaque comblement</translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation>Erreur attendue, en niveaux sur 255. Pointez un comblement pour lire la sienne.</translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation>Aucun comblement n’a encore d’erreur attendue : restaurez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation>{name}[*] — Restorer</translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation>Élargir le masque de</translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation>Rétrécir le masque de</translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation>Dans la liste des comblements</translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation>Dans la liste des classes</translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation>Effacer le masque</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Inverser le masque</translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation>Élargir le masque de {pixels} px</translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation>Rétrécir le masque de {pixels} px</translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation>Boucher les vides du masque</translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation>Supprimer la protection</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Désélectionner</translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation>Ajouter la sélection au masque</translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation>Pointez d’abord l’image : rien n’a encore été mesuré.</translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation>Copié : {values}</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Selon le système</translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation>Profil de l’écran</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation>Profils de couleur</translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation>Choisir le profil de l’écran</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation>le système n’en indique pas d’autre</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>du système</translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation>le profil choisi est inutilisable</translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation>il est trop volumineux pour un profil</translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation>Le profil d’écran « {name} » est illisible : {why}.</translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation>Les images sont affichées pour sRGB.</translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation>Choisissez de nouveau ce fichier, ou un autre.</translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation>ce n’est pas un profil ICC</translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation>il ne décrit pas un écran mais autre chose, comme une imprimante ou un appareil photo</translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation>il n’est pas destiné au rouge, au vert et au bleu</translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation>il est endommagé, ou d’un type vers lequel la conversion est impossible</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation>« {name} » ne peut pas servir de profil d’écran : {why}.</translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation>Choisissez le fichier créé lors de l’étalonnage de l’écran, ou laissez le choix au système.</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Palette de commandes</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>Que souhaitez-vous faire ?</translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation>Rechercher dans toutes les commandes</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Commandes correspondantes</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Aucun résultat.</translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation>Ouvrez d’abord une image</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panneau</translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation>Attendez la fin de l’opération en cours, ou annulez-la</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation>Fichier récent</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Aucune opération en cours</translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation>Aucune étape à annuler</translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation>Aucune étape à rétablir</translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation>Aucun comblement</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>Impossible pour le moment</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation>Affichée sur l’image</translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation>Pour cent de l’image</translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation>Centimètres carrés</translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation>Cliquer pour l’afficher</translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation>Cliquer pour masquer</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>affiché</translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation>Ajouter une classe…</translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation>Ajouter un type d’altération avec son nom et sa couleur</translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation>Nom et couleur…</translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation>Donner à la classe choisie un autre nom ou une autre couleur</translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation>Supprimer la classe</translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation>Supprimer la classe choisie ; son contenu compte alors comme lacune</translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation>Afficher ou masquer</translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation>Afficher ou masquer la classe choisie sur l’image</translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation>Ce qui est marqué</translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation>Ce qui est marqué et sélectionné</translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation>Ce que couvrent les comblements choisis</translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation>Placer dans la classe</translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation>La marquer entièrement à combler</translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation>Ne pas la combler, seulement la relever</translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation>Placer dans la classe</translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation>Placer des altérations dans la classe choisie</translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation>Placer ce qui est marqué, ou comblé, dans la classe choisie ; ou laisser la classe non comblée</translation>
  </message>
  <message>
   <source>Set…</source>
   <translation>Définir…</translation>
  </message>
  <message>
   <source>Draw a line over something of known length</source>
   <translation>Tracer une ligne sur un élément de longueur connue</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation>Oublier l’échelle</translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation>Revenir à la résolution du fichier</translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation>Afficher aussi les altérations comblées</translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation>Montrer sur l’image où se trouvent les classes, comblées ou non</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Mesure…</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation>Altérations : {pixels} px · {share} % · {size} cm²</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation>Altérations : {pixels} px · {share} %</translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation>Classes d’altération</translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation>Le marquage va dans la classe choisie. Espace l’affiche ou la masque, F2 la modifie.</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name} : {value}</translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation>Panneau {title}</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Lacunes</translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation>Plages blanchâtres où la peinture a pâli ou est tombée</translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation>Lignes, points</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation>Craquelures, rayures, cheveux et poussières ; plutôt pour les photographies que pour les peintures</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation>Juger la couleur et le contraste selon des règles que vous pouvez ajuster</translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation>Laisser juger un réseau qui a appris à reconnaître les lacunes</translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation>Type d’altération</translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation>Méthode de détection</translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation>Valeurs automatiques</translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation>Revenir aux valeurs automatiques pour cette image</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Autres réglages</translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation>Autres réglages de la détection</translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation>Aperçu direct</translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation>Montrer sur l’image ce qui serait marqué</translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation>Ajouter au masque</translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation>Ajouter au masque ce qui est trouvé</translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation>Marquer ce qui est trouvé, en plus de ce qui est déjà marqué</translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation>Remplacer le masque</translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation>Remplacer le masque par ce qui est trouvé</translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation>Retirer tout le marquage, puis marquer ce qui est trouvé</translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation>{share} de la sélection</translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation>{share} de l’image</translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation>ne trouve rien</translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation>Espace masque ou affiche, Suppr supprime, Ctrl avec Haut et Bas déplace.</translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation>Masquer ou afficher</translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation>Masquer les comblements choisis, ou les afficher de nouveau</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation>Monter les comblements choisis : ce qui est plus haut recouvre le reste</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation>Descendre les comblements choisis</translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation>Mettre au premier plan</translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation>Placer les comblements choisis au-dessus de tous les autres</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Mettre à l’arrière-plan</translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation>Placer les comblements choisis au-dessous de tous les autres</translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation>Montrer sur l’image</translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation>Déplacer l’image pour voir les comblements choisis</translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation>Supprimer les comblements choisis : l’altération redevient visible</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Tout choisir</translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation>Choisir tous les comblements</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne rien choisir</translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation>Ne choisir aucun comblement</translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation>Refaire avec</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacité</translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation>Dans quelle mesure les comblements choisis couvrent l’altération</translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation>Refaire les comblements choisis avec un autre modèle ou une autre variante</translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation>Refaire les comblements choisis</translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation>{action} : comblements choisis</translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation>Même modèle, autre variante</translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln choisi</numerusform>
    <numerusform>%Ln choisis</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation>{width} × {height} px à {x}, {y}</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modèle</numerusform>
    <numerusform>%n modèles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation>
    <numerusform>{fills}, dont %Ln masqué</numerusform>
    <numerusform>{fills}, dont %Ln masqués</numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation>estompé</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation>Hauteurs proportionnelles au nombre de pixels</translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation>Logarithmique</translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation>Les valeurs rares se voient aussi</translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation>Échelle de l’histogramme</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Image entière</translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation>Compter tous les pixels</translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation>Compter ce qui est sélectionné ; tout si rien ne l’est</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Partie de l’image</translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation>Carré mesuré</translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation>Couleur sous le pointeur</translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation>Copier les valeurs de couleur</translation>
  </message>
  <message>
   <source>Copy the values as text</source>
   <translation>Copier les valeurs sous forme de texte</translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation>Rien à compter</translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation>Moyenne {mean} · médiane {median}</translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation>compté à 1 : {factor}</translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation>Pointez l’image</translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation>En x {x}, y {y}</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation>Le pixel lui-même</translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation>La moyenne de {side} × {side} pixels</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histogramme</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
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
   <translation>moyenne de {side} × {side}</translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation>{bits} bits</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation>Aller à cette étape</translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation>Aucune image ouverte</translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation>Gris avec alpha</translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation>RVB avec alpha</translation>
  </message>
  <message>
   <source>RGB</source>
   <translation>RVB</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation>{colours}, {depth} bits</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation>aucun (sRGB supposé)</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Écran</translation>
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
   <translation>Résolution</translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation>{format}, sans perte</translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation>{format}, avec perte</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Réseaux</translation>
  </message>
  <message>
   <source>Classical</source>
   <translation>Classiques</translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation>manques jusqu’à {size} px</translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation>{size} · de ce document</translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation>{size} · fourni</translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation>{size} · personnel</translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation>Choisit parmi {names}</translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation>{gain} dB de mieux qu’avant, sur des zones mises à part</translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation>Entraîné sur {facts}</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gérer les modèles…</translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation>Gérer les modèles</translation>
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
   <translation>Vert</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation>Couleur de surimpression</translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation>Par classe d’altération</translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation>Dans quelle mesure le masque couvre l’image</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation>Couleur de surimpression : {name}</translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation>Page de panneaux</translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation>Les essayer d’abord sur la peinture saine</translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation>&lt;span&gt;Combler avec chaque modèle des formes de manques posées sur la peinture saine, et retenir le meilleur pour chaque type de manque ; sinon, tous les manques vont au premier modèle. Les essais prennent au plus autant de temps que le comblement.&lt;/span&gt;</translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation>Qualité maximale</translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation>Ajouter le grain de l’image</translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation>Mesurer le grain ou la trame de la toile autour de chaque manque et l’ajouter au comblement</translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation>Élargir les manques d’autant avant de combler</translation>
  </message>
  <message>
   <source>Feather</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation>Fondre le comblement dans l’image sur cette distance, du bord vers l’intérieur</translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation>Un autre nombre donne une autre variante, si le modèle fait appel au hasard</translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation>Autres réglages de la restauration</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation>
    <numerusform>%n fichier de réseau n’a pas pu être utilisé : {reason}</numerusform>
    <numerusform>%n fichiers de réseau n’ont pas pu être utilisés : {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation>Rien n’est marqué dans la sélection</translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation>Marquez-y des altérations, ou désélectionnez{keys}.</translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation>Tout ce qui était marqué est restauré</translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation>Comparez{keys}, marquez encore, ou enregistrez.</translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation>Rien n’est encore marqué</translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation>Détectez les altérations, ou peignez dessus avec le pinceau.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation>
    <numerusform>%Ln manque dans la sélection · {share}</numerusform>
    <numerusform>%Ln manques dans la sélection · {share}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation>
    <numerusform>%Ln manque · {share} marqués</numerusform>
    <numerusform>%Ln manques · {share} marqués</numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation>Durée : {time}.</translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation>Marquage suspendu.</translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation>Reste {time}. Marquage suspendu.</translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation>Annuler la restauration</translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation>Arrêter la restauration</translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation>Restaurer la sélection</translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation>Restaurer la sélection</translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation>Combler ce qui est marqué et sélectionné</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation>Restaurer tout ce qui est marqué</translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation>Combler ce qui est marqué</translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation>Moyenne sur tous les retournements et quarts de tour : environ 8 fois plus lent</translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation>Réseaux seulement : les autres modèles n’ont qu’une façon de combler</translation>
  </message>
  <message>
   <source>Damage</source>
   <translation>Altérations</translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation>Détecter les altérations et les classer</translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation>Ce qui a été comblé, et toutes les étapes jusqu’ici</translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation>Ce que l’on sait de l’image</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Panneaux</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation>Surimpression du masque</translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation>Faites glisser pour déplacer l’image. La molette zoome sous le curseur.</translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation>Peignez sur l’altération. Le bouton droit efface, Maj et un clic tracent une ligne droite.</translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation>Peignez pour retirer le marquage. Maj et un clic tracent une ligne droite.</translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation>Tracez un rectangle sur l’altération.</translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation>Tracez le contour de l’altération.</translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation>Cliquez sur une plage décolorée : les couleurs similaires sont marquées.</translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation>Tracez un contour au pinceau, puis cliquez à l’intérieur.</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation>Peignez sur ce qui est sain : jamais marqué, modifié ni copié.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation>Alt (ou Ctrl) et un clic fixent la source ; peignez ensuite sur l’altération.</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation>Alt (ou Ctrl) et un clic fixent la source ; en peignant, sa couleur s’accorde à ce qui l’entoure.</translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation>La détection et la restauration se limitent à ce que vous sélectionnez. Maj ajoute, Alt retire.</translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation>Cliquez sur un manque marqué pour ne restaurer que lui. Pour comparer des modèles, un manque comblé convient aussi.</translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation>Cliquez sur un comblement, ou tracez un rectangle autour de plusieurs. Cliquez encore pour celui du dessous ; Maj ajoute.</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation>Cliquez à un endroit pour y épingler une note. Cliquez sur une épingle pour la lire ou la modifier, faites-la glisser pour la déplacer ; Suppr la supprime.</translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation>Tracez une ligne sur un élément dont vous connaissez la longueur, par exemple une règle, et saisissez cette longueur.</translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation>Diamètre du pinceau en pixels de l’image</translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation>Dureté</translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation>100 % donne un bord net</translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation>La pression du stylet règle la taille</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>Tolérance</translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation>Écart admis avec la couleur cliquée pour qu’une couleur soit aussi marquée</translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation>Zone contiguë seulement</translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation>Restaurer aussitôt</translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation>Combler le rectangle dès que la souris est relâchée</translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation>Comparer des modèles</translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation>Combler le manque cliqué avec plusieurs modèles, côte à côte, et choisir</translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation>Marquer ce qui est à combler</translation>
  </message>
  <message>
   <source>Protected</source>
   <translation>Protégé</translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation>Marquer ce qui ne doit jamais être modifié</translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation>Marquer où détecter et restaurer</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation>Le type d’altération que vous marquez</translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation>Il y a déjà trop de notes épinglées.</translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation>Épingler une note</translation>
  </message>
  <message>
   <source>Move note</source>
   <translation>Déplacer une note</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Modifier une note</translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation>Cliquez sur le manque dont vous voulez comparer les comblements.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Rechercher dans les préférences</translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation>Rien ici ne contient ces mots.</translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation>Réinitialiser la page…</translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation>Rétablir tous les réglages initiaux de cette page</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Tout réinitialiser…</translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation>Rétablir toutes les préférences initiales</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation>Écrire toutes les préférences dans un fichier, raccourcis compris</translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation>Reprendre toutes les préférences d’un tel fichier</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation>Réinitialiser « {page} » ?</translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation>Tous les réglages de cette page reprennent leur valeur initiale. Les autres pages restent telles quelles.</translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation>Réinitialiser la page</translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation>Toutes les préférences et tous les raccourcis reprennent leur valeur initiale. L’opérateur et l’institution restent. Exportez d’abord les préférences si vous pensez en avoir encore besoin.</translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation>Réinitialiser toutes les préférences ?</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation>Exporter les préférences</translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation>Préférences (*.json)</translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation>Les préférences sont dans {name}.</translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation>Importer des préférences</translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation>Préférences (*.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation>Les préférences de {name} sont appliquées.</translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation>Appuyez sur les touches à lui attribuer.</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Les actions et leurs touches</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Nouvelles touches</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Attribuer</translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation>Attribuer ces touches à l’action choisie à la place des anciennes</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation>Attribuer ces touches à l’action choisie en plus des anciennes</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation>Retirer toutes ses touches à l’action choisie</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation>Rendre à l’action choisie ses touches habituelles</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation>Choisissez une action pour lui attribuer d’autres touches.</translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation>{keys} ne peut pas être attribué : cette touche {does}.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>{keys} appartient actuellement à « {action} ».</translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation>L’action a déjà ces touches.</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>{keys} appartient à « {action} ».</translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation>« {action} » perd ces touches si « {mine} » les prend.</translation>
  </message>
  <message>
   <source>Take them</source>
   <translation>Les prendre</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Les laisser</translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation>Elles appartiennent actuellement à « {action} », qui les perdra.</translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation>Reprendre les touches habituelles ?</translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation>Au choix de Restorer</translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation>Celle de l’ordinateur</translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation>Selon le système</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation>Contiennent une copie de l’image</translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation>Font référence à l’image</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Maximale</translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation>Pixels de l’image</translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation>Millimètres de l’objet</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation>Langue de la fenêtre. Elle change au prochain démarrage de Restorer.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation>Clair ou sombre ; ce qui entoure l’image est gris dans les deux cas.</translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation>Conserver le travail toutes les</translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation>En cas d’arrêt inopiné, la perte ne dépasse pas cette durée.</translation>
  </message>
  <message>
   <source>New projects</source>
   <translation>Nouveaux projets</translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation>Un projet avec copie peut être déplacé seul ; un projet qui fait référence à son image est plus petit et a besoin de l’image à sa place.</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Zone de travail</translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation>Couleur du masque</translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation>Choisissez une couleur absente de l’image.</translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation>Masque aux couleurs de ses classes</translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation>Chaque type d’altération dans sa couleur, au lieu d’une seule.</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacité du masque</translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation>Dans quelle mesure le masque couvre l’image.</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Taille du pinceau</translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation>Son diamètre en pixels de l’image.</translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation>Dureté du pinceau</translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation>100 % : bord net ; 0 % : doux dès le centre.</translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation>La pression règle la taille</translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation>Plus on appuie sur le stylet, plus le trait est large.</translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation>Tolérance de la baguette</translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation>Écart admis avec la couleur cliquée, sur 255.</translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation>Au bord de l’image.</translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation>Graduation des règles</translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation>Les millimètres s’emploient si l’échelle de l’image est connue.</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Barre d’échelle</translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation>Sur l’image, si son échelle est connue.</translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation>Traits des comblements visibles en</translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation>Contours et tratteggio : constants à l’écran, ou constants sur l’objet.</translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation>Largeur de ces traits</translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation>En pixels de l’image.</translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation>Leur largeur sur l’objet</translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation>Si l’échelle de l’image est connue.</translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation>Angle du tratteggio</translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation>90° : traits verticaux.</translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation>Intensité du tratteggio</translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation>Écart entre ses traits et la couleur du comblement.</translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation>Modèles et matériel</translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation>Ce qui comble les manques, sauf autre choix.</translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation>« Maximale » fait la moyenne des réponses d’un réseau sur tous les retournements et quarts de tour : environ 8 fois plus lent.</translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation>Essayer d’abord les modèles sur la peinture saine</translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation>Le modèle automatique comble des formes de manques posées sur la peinture saine, et retient ce qui réussit le mieux.</translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation>Matériel et précision</translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation>Où s’exécutent les réseaux et avec quelle précision ; les autres modèles utilisent toujours le processeur.</translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation>Profil employé pour l’affichage des images. Les fichiers n’en sont pas modifiés ; les petits aperçus sont toujours en sRGB.</translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation>Qui restaure. Figure dans chaque dossier de restauration et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation>Où. Ce qui sert à signer les images se règle dans Édition, Opérateur et institution.</translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation>« {name} » donne à « {key} » une valeur impossible.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation>« {name} » est trop volumineux pour un fichier de préférences.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>« {name} » est illisible : {reason}.</translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation>« {name} » n’est pas un fichier de préférences de Restorer.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation>« {name} » a été écrit par une version plus récente de Restorer.</translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation>« {name} » contient un raccourci qui n’est pas une touche : « {keys} ».</translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation>« {name} » attribue « {keys} » à deux actions.</translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation>Vos préférences sont inchangées.</translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation>Choisissez un fichier écrit par Exporter, dans Édition, Préférences.</translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation>Espace ou bouton de souris maintenu : avant  ·  Molette : zoom  ·  Glisser ou flèches : déplacer  ·  0 : tout  ·  1 : 100 %
S : curseur entre avant et après  ·  D : côte à côte  ·  Échap : retour</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation>Imprimer l’image</translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation>La page telle qu’elle sera imprimée</translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation>Selon l’image</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portrait</translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation>Le petit côté en haut</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Paysage</translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation>Le grand côté en haut</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation>Ajuster au papier</translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation>Aussi grand que le papier le permet</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation>Aussi grand que l’objet, d’après l’échelle tracée ou la résolution du fichier</translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation>Légende : nom, dimensions, date</translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation>L’image est imprimée au format {width} × {height} cm.</translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation>Elle dépasse le papier : seule sa partie centrale est imprimée.</translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale to print it so.</source>
   <translation>Sa taille réelle est inconnue : tracez une échelle pour l’imprimer ainsi.</translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation>L’image est encore en cours d’impression.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Impression</translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation>L’image a été transmise à l’imprimante.</translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation>L’impression sur « {name} » n’a pas pu démarrer.</translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation>Rien n’a été imprimé ni modifié.</translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation>Vérifiez qu’elle est allumée et qu’elle a du papier, ou imprimez dans un fichier.</translation>
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
   <translation>L’image n’est plus telle qu’à l’enregistrement du projet. Vérifiez que le marquage et les comblements lui conviennent encore.</translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation>L’image a été retrouvée à un autre endroit. Enregistrez le projet pour retenir cet emplacement.</translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation>Annulé. Aucun fichier n’a été modifié.</translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation>Il a été modifié depuis son ouverture ici, par une autre fenêtre ou un autre programme. Son contenu actuel serait perdu. « Enregistrer le projet sous » conserve les deux.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation>Annulé. Rien n’a été ouvert.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>« {name} »</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>Recherche d’images…</translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation>
    <numerusform>%Ln image ajoutée.</numerusform>
    <numerusform>%Ln images ajoutées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation>
    <numerusform>Déjà présente : %Ln image.</numerusform>
    <numerusform>Déjà présentes : %Ln images.</numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation>Elles sont déjà présentes.</translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation>Il n’y a pas d’images à cet endroit.</translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation>
    <numerusform>%Ln image retirée de la liste. Aucun fichier n’a été touché.</numerusform>
    <numerusform>%Ln images retirées de la liste. Aucun fichier n’a été touché.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation>Il n’y a encore rien à rapporter.</translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation>Le rapport se trouve dans {path}.</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>Écriture du rapport…</translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation>Un dossier n’a pas pu être lu : {error}.</translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation>Corrigez le marquage, puis choisissez « Utiliser le marquage modifié » dans la fenêtre du traitement par lot.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation>Ajouter des &amp;images…</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Ajouter des images</translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation>Choisir des fichiers ; ou les déposer ici</translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation>Ajouter un &amp;dossier…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation>Ajouter un dossier et ses sous-dossiers ; ou le déposer ici</translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation>&amp;Réessayer les échecs</translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation>Réessayer les images en échec</translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation>Traiter de nouveau toutes les images en échec</translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation>Retirer les &amp;terminées</translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation>Retirer les images terminées</translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation>Retirer de la liste ce qui est restauré, sain ou ignoré ; aucun fichier n’est touché</translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation>Déposez ici des images ou des dossiers</translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation>Les images sont restaurées l’une après l’autre, dans un dossier distinct. Les fichiers ne sont jamais modifiés.</translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation>Progression du lot</translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation>Restaurer ce qui est en attente (Ctrl+R)</translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation>Écrire une page avec chaque image avant et après, et l’ouvrir</translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation>Fermer cette fenêtre ; le lot se poursuit (Échap)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation>
    <numerusform>%Ln image : {states}</numerusform>
    <numerusform>%Ln images : {states}</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation>Aucune image pour l’instant</translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation>
    <numerusform>%Ln restaurée</numerusform>
    <numerusform>%Ln restaurées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation>
    <numerusform>%Ln saine</numerusform>
    <numerusform>%Ln saines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln en échec</numerusform>
    <numerusform>%Ln en échec</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation>
    <numerusform>%Ln ignorée</numerusform>
    <numerusform>%Ln ignorées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation>
    <numerusform>%Ln à examiner</numerusform>
    <numerusform>%Ln à examiner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln en attente</numerusform>
    <numerusform>%Ln en attente</numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation>{stage} · {percent} %</translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation>Marquage à examiner</translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation>Restaurée en {time}</translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation>Restaurée en {time} · erreur attendue {error}</translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation>Saine : aucune altération trouvée</translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation>Échec : {reason}</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Ignorée</translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation>Marquage accepté, en attente</translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation>En attente d’un nouveau traitement</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation>{name} : {facts}</translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation>Comme l’image</translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation>PNG et TIFF restent tels quels, tout le reste devient PNG</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation>Tous les résultats sont des fichiers PNG</translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation>Tous les résultats sont des fichiers TIFF</translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation>Lacunes, par réseau</translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation>De même, par un réseau qui a appris à les reconnaître</translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation>Lignes et points</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation>Craquelures, rayures, cheveux et poussières</translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation>Format des résultats</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>Éléments à détecter</translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation>Sensibilité automatique</translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation>Choisir la sensibilité pour chaque image séparément</translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation>Quantité détectée</translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation>Examiner d’abord le marquage</translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation>Rien n’est restauré avant que vous ayez vu ce qui y a été trouvé</translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation>Moyenne des réseaux sur tous les retournements et quarts de tour : environ 8 fois plus lent</translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation>Égaliser le bord d’un comblement sur cette distance, vers l’intérieur</translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation>Rapport à la fin</translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation>Une page avec chaque image avant et après, à côté des résultats</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Save to</source>
   <translation>Enregistrer dans</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation>Où vont les résultats. Les images elles-mêmes ne sont jamais modifiées</translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation>Enregistrer dans {folder}</translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation>Choisir un dossier pour les résultats</translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation>L’image telle quelle</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Marquage</translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation>Ce qui a été trouvé, ou marqué à la main</translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation>L’image restaurée</translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation>&amp;Accepter le marquage</translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation>Restaurer ce qui est marqué (Entrée)</translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation>Dé&amp;tecter</translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation>Rechercher maintenant les altérations de cette image</translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation>&amp;Modifier le marquage…</translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation>Corriger le marquage dans la fenêtre principale (E)</translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation>&amp;Utiliser le marquage modifié</translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation>Prendre le marquage de la fenêtre principale et le restaurer</translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation>I&amp;gnorer</translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation>Laisser cette image de côté (S)</translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation>Traiter de nouveau cette image avec les réglages actuels (R)</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vue</translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation>&amp;La traiter quand même</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation>{share} comblés par « {model} » en {time}</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation>{share} comblés par « {model} » en {time}, {expected}</translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation>Ces zones sont-elles à restaurer ? Acceptez-les, corrigez-les ou ignorez l’image.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Ce fichier ne peut pas être affiché.</translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation>Images du lot</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Traitement par lot</translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation>Les images dont le marquage est à examiner vous attendent.</translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation>Attend que la fenêtre principale ait terminé.</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Dossier des résultats</translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation>Il n’y a pas de travail non enregistré à récupérer.</translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation>Abandonner le travail non enregistré sur {name} ?</translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation>Il ne pourra pas être retrouvé. Ce qui a été enregistré et l’image d’origine restent tels quels.</translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation>Le travail non enregistré est récupéré. Il n’est pas encore enregistré.</translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation>Annulé. Le travail non enregistré est toujours là.</translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation>Le travail non enregistré sur {name}</translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation>Une retouche à la main n’a pas de variante. Refaites-la plutôt avec un modèle.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation>Ce modèle le comble de nouveau de la même façon : rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation>L’image a été modifiée entre-temps : les nouveaux comblements ne conviennent plus.</translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation>Refaire le comblement</translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation>Refaire {n:,} comblements</translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation>Comblement refait.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation>{n:,} comblements refaits.</translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation>Refaire le comblement avec {model}</translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation>Refaire {n:,} comblements avec {model}</translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation>Comblement refait avec {model}.</translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation>{n:,} comblements refaits avec {model}.</translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation>Le dossier de restauration se trouve dans {folder}.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Annulé. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation>Le modèle « {gone} » n’est plus là : {model} est utilisé.</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation>
    <numerusform>%n fichier de réseau n’a pas pu être utilisé.</numerusform>
    <numerusform>%n fichiers de réseau n’ont pas pu être utilisés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation>Rien n’est sélectionné. Sélectionnez d’abord une zone avec les outils de sélection.</translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation>Il n’y a pas de manque sous le curseur.</translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation>Restaurer le manque</translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation>Restaurer le rectangle</translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation>Rien n’est marqué à cet endroit.</translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation>Marquez d’abord les altérations, puis restaurez.</translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation>Le marquage a été modifié pendant la restauration : le résultat ne convient plus et est écarté.</translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation>Les régions terminées ont été conservées.</translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}.</source>
   <translation>
    <numerusform>%Ln région restaurée en {time}.</numerusform>
    <numerusform>%Ln régions restaurées en {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation>
    <numerusform>%Ln région restaurée en {time}. Maintenez {keys} pour voir l’original.</numerusform>
    <numerusform>%Ln régions restaurées en {time}. Maintenez {keys} pour voir l’original.</numerusform>
   </translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with “Set scale”.</source>
   <translation>Aucune échelle n’est encore connue : tracez une ligne sur un élément de longueur connue avec « Définir l’échelle ».</translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation>Unité des règles</translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation>Cliquer pour compter en pixels ou en millimètres</translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation>Pixels de l’image. Avec une échelle (Définir l’échelle, S), aussi millimètres de l’objet</translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation>Barre d’échelle : {length}</translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation>Notre réseau le plus précis : craquelures, rayures, écaillages et lacunes.</translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation>Comme Restorer, mais peint des textures là où Restorer resterait lisse : pour les grandes lacunes.</translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation>Comble un manque ; entraîné contre un discriminateur qui voit ce qui l’entoure (Denton et al. 2016).</translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation>Encodeur de contexte avec une couche dense qui voit toute la fenêtre.</translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation>Repeint les images aux nombreux petits manques blancs (Pathak et al. 2016).</translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation>Réseau dense à fusion multi-échelle avec discriminateur (Hui et al. 2020), pour les lacunes.</translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation>Repeint toute l’image ; entraîné contre un discriminateur, pour les carrés et les blocs.</translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation>U-Net qui ne regarde que les pixels connus (Liu et al. 2018), pour toutes les altérations des peintures.</translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation>Détecte les lacunes blanchâtres.</translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation>Comblement · reste moins d’une seconde</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Annuler (Échap)</translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation>Comblement sous le curseur</translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation>Position et valeurs des pixels</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Taille de l’image</translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation>Taille sur l’objet</translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation>D’après l’échelle tracée, sinon d’après la résolution du fichier</translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation>{stage} · reste {time}</translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation>{width} × {height} cm à {dpi} ppp</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Ouvrir une image</translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation>Numérisations et photographies : TIFF, PNG, JPEG, WebP et autres, en 8 ou 16 bits. Le fichier d’origine n’est jamais modifié.</translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation>Marquer les altérations</translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation>Laissez Restorer détecter les lacunes blanchâtres et les rayures, ou peignez dessus vous-même. Seul ce qui est marqué changera.</translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation>Restaurer et enregistrer</translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation>Comblez les manques marqués, comparez avant et après, annulez ce qui ne vous convient pas, et enregistrez sous un nouveau nom.</translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation>Étape {number} : {title}. {text}</translation>
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
   <translation>Aucun modèle présent ne peut apprendre : importez un réseau évalué sur sa précision (Restauration, Modèles).</translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation>Apprendre environ {time}</translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation>Lancer l’apprentissage</translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation>Une copie du modèle apprend ; le modèle lui-même reste tel quel</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation>Où calculer ; une carte graphique est bien plus rapide</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation>Nom du nouveau modèle dans les menus et les commandes</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Nom du nouveau modèle</translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation>« {name} » est en cours d’apprentissage : un seul à la fois.</translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation>Le nouveau modèle doit avoir un nom.</translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation>Fin vers {time}, ou plus tôt si plus rien ne s’améliore. Cette fenêtre peut être fermée entre-temps, et l’apprentissage peut être arrêté et repris à tout moment.</translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation>Images trouvées</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation>{name}, {width} × {height} px, mise à part</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation>{name}, {width} × {height} px</translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation>mise à part</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation>
    <numerusform>%Ln pas</numerusform>
    <numerusform>%Ln pas</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation>Arrêter l’apprentissage et quitter ?</translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation>« {name} » est en cours d’apprentissage. Tout est enregistré, et il pourra reprendre après le prochain démarrage.</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Arrêter et quitter</translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation>Enregistrement de ce qui a été appris…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation>
    <numerusform>%Ln image pour apprendre</numerusform>
    <numerusform>%Ln images pour apprendre</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation>{pictures}, {apart} mises à part pour évaluer</translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation>de {width} × {height} à {most_width} × {most_height} px</translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation>1 fichier écarté : {reasons}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation>
    <numerusform>%Ln fichier écarté : {reasons}</numerusform>
    <numerusform>%Ln fichiers écartés : {reasons}</numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation>Avec une seule image, aucune ne peut être mise à part : on ne saurait pas si le modèle a progressé.</translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation>Mieux vaut {number} images ou plus : deux d’entre elles peuvent être mises à part pour évaluer.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation>
    <numerusform>%Ln illisible</numerusform>
    <numerusform>%Ln illisibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation>
    <numerusform>%Ln en double</numerusform>
    <numerusform>%Ln en double</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation>
    <numerusform>%Ln trop petite</numerusform>
    <numerusform>%Ln trop petites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation>
    <numerusform>%Ln exclue</numerusform>
    <numerusform>%Ln exclues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation>
    <numerusform>%Ln laissée de côté</numerusform>
    <numerusform>%Ln laissées de côté</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation>Une copie d’un modèle s’exerce sur des images saines d’une même main : un peintre, un photographe, un album, un scanner. Quelques images sont mises à part, et vous voyez à la fin si elle les comble mieux qu’avant.</translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation>Déposez ici un dossier d’images</translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation>Des images saines, ou les parties saines d’images altérées. Les sous-dossiers sont pris en compte ; rien n’est modifié dans le dossier.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation>Toutes les images utilisables</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Mises à part</translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation>Celles qui servent à l’évaluation</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Écartées</translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation>Ce qui n’est pas utilisé, et pourquoi</translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation>Aucun dossier choisi</translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation>Dossier d’images</translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation>Choisir un dossier d’images</translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation>Fichiers écartés</translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation>Examen des images</translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation>Faire apprendre votre collection à un modèle</translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation>Examen des images…</translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation>Le programme d’entraînement a été arrêté de l’extérieur, sans indication de cause.</translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation>Le programme d’entraînement s’est terminé avec le code {code}, sans indication de cause.</translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation>Ce qui a été appris jusqu’à une minute avant est conservé, de même que vos images et vos modèles.</translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation>C’est souvent la mémoire qui manque : fermez d’autres programmes, puis reprenez. Ses derniers messages sont dans « {path} ».</translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation>Le programme d’entraînement n’a pas pu être démarré : {reason}.</translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation>Réinstallez Restorer ; {program} devrait s’y trouver.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Sessions</translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation>{name}, {facts}</translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation>{name} : {facts}, début {time}</translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation>en cours, {percent} %</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>en préparation</translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation>arrêtée à {percent} %</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>non commencée</translation>
  </message>
  <message>
   <source>it helped</source>
   <translation>progrès</translation>
  </message>
  <message>
   <source>did not help</source>
   <translation>sans progrès</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>non évaluée</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation>Les comblements des images mises à part apparaissent ici dès leur premier examen.</translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation>Aucune image n’a pu être mise à part : il n’y a ni comblements à montrer, ni scores.</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation>Comblements des images mises à part, dB</translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation>Proximité entre les comblements des images mises à part et la réalité : plus la valeur est haute, mieux c’est. La ligne en tirets est le modèle de départ, le gros point le meilleur résultat jusqu’ici.</translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation>Ce qu’il cherche à réduire</translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation>L’erreur sur ses exercices : elle devrait baisser.</translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation>Progression de l’apprentissage</translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation>Son nom dans les menus et les commandes</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation>Supprimer cette session et ses fichiers ; ce qui a été ajouté aux modèles reste</translation>
  </message>
  <message>
   <source>Show files</source>
   <translation>Voir les fichiers</translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation>Ouvrir le dossier de cette session : exemples, courbes, journal</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Voir le journal</translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation>Ouvrir le journal du programme d’entraînement</translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation>Ajouter aux modèles</translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation>En faire un modèle que l’on peut choisir aussitôt</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation>Le choisir dans le panneau Restauration</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Reprendre là où il s’est arrêté</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation>Tout enregistrer et arrêter ; la reprise est possible à tout moment</translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation>À partir de {model}, {time} · images : {folder}</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Pas {step} sur {steps}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation>{number} extraits par seconde</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>sur le processeur</translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation>sur {device}</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation>L’opération en cours est d’abord achevée, et tout est enregistré. Un examen des images peut prendre une minute.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Arrêt en cours</translation>
  </message>
  <message>
   <source>End at once</source>
   <translation>Arrêter aussitôt</translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation>Ne pas attendre : ce qui a été appris pendant la dernière minute peut être perdu</translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation>Pas {step} sur {steps}. Tout est conservé : reprenez quand vous voulez, même après un redémarrage.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation>En cours ailleurs</translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation>Une autre fenêtre ou une commande travaille à cette session.</translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation>Il figure parmi les modèles sous le nom « {model} ».</translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation>Il existe déjà une session nommée « {name} ».</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation>Comblements des images mises à part</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Altérée</translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation>État réel</translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation>{picture}, {kind} : altérée, avant, maintenant, état réel</translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation>Altération simulée : {kind}</translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation>Préparation des images</translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation>Mesure de la durée d’un pas</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation>Impossible de savoir si le modèle a progressé.</translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation>Le modèle a progressé : {gain} de mieux sur les images mises à part.</translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation>Aucune seconde image ne pouvait être mise à part pour l’évaluer. Essayez-le sur des altérations que vous connaissez avant de vous y fier.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation>Les comblements atteignaient {before} avant et {after} après ; amélioration : {pictures}.</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation>Les comblements atteignaient {before} avant et {after} après (± {error}) ; amélioration : {pictures}.</translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation>
    <numerusform>{better} sur %Ln image</numerusform>
    <numerusform>{better} sur %Ln images</numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation>{figures} Ces mêmes images ont servi à choisir les meilleurs poids ; ce résultat est donc un peu optimiste : regardez les comblements ci-dessous et essayez-le sur des altérations que vous connaissez.</translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation>{figures} Ce gain est négligeable, ou dû au hasard : il n’y a rien à ajouter, et vos modèles sont inchangés. Davantage d’images, des images plus semblables ou plus de temps peuvent aider.</translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation>{before} → {after}, {gain} de mieux</translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation>{before} → {after}, {gain} de moins</translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation>{before} → {after}, égal</translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation>{number} dB</translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation>Vos apprentissages, terminés ou non, figurent ici.</translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation>Apprentissage sur votre collection</translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation>Nouvel apprentissage</translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation>Choisir des images pour apprendre (Ctrl+N)</translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation>Fermer cette fenêtre ; l’apprentissage se poursuit (Échap)</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation>L’apprentissage de « {name} » est terminé : le modèle a progressé. Voir Restauration, Apprentissage sur votre collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation>L’apprentissage de « {name} » est terminé : le modèle n’a pas progressé. Voir Restauration, Apprentissage sur votre collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation>L’apprentissage de « {name} » est terminé : le modèle n’a pas été évalué. Voir Restauration, Apprentissage sur votre collection.</translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation>L’apprentissage de « {name} » a été arrêté ; il peut être repris.</translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation>L’apprentissage de « {name} » s’est interrompu avant la fin. Voir Restauration, Apprentissage sur votre collection.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation>Ce qu’elle a appris, ses exemples et ses courbes sont supprimés. Ce qui a été ajouté aux modèles reste. Vos images ne sont pas touchées.</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation>Ce qu’elle a appris, ses exemples et ses courbes sont supprimés. Vos images ne sont pas touchées.</translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation>Supprimer la session « {name} » ?</translation>
  </message>
  <message>
   <source>The menu</source>
   <translation>Le menu</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminer la visite</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation>Revenir d’une étape dans la visite</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation>Poursuivre la visite</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Étape {number} sur {all}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation>Un portrait pour faire des essais</translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation>Cette visite parcourt une restauration complète en cinq minutes environ. Vous ne risquez rien : c’est une image de démonstration.</translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation>Appuyez sur « Essayer l’image de démonstration » ou sur Suivant.</translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation>Marquer les altérations au pinceau</translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation>Seul ce qui est marqué changera. Le bouton gauche marque, le droit efface ; la molette zoome, et Espace avec la souris déplace l’image.</translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation>Peignez sur l’une des taches claires.</translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation>Faire détecter les altérations</translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation>Restorer détecte les lacunes blanchâtres et, sur demande, les craquelures et les rayures. L’aperçu montre ce qui serait marqué avant que rien ne le soit.</translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation>Appuyez sur « Ajouter au masque ».</translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation>Choisir comment combler</translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation>« Automatique » essaie plusieurs modèles sur la peinture saine de cette image et retient le meilleur pour chaque type de manque. Vous pouvez aussi en choisir un vous-même.</translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation>Ce bouton comble tout ce qui est marqué. L’opération peut être interrompue à tout moment, et annulée ensuite.</translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation>Appuyez sur « Restaurer ».</translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation>Comparer avant et après</translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation>Un curseur montre l’image avant d’un côté et après de l’autre. {keys} fait de même.</translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation>Appuyez sur ce bouton, puis faites glisser le curseur.</translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation>Les comblements restent distincts</translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation>Chaque manque a son propre comblement : on peut le masquer, l’estomper, le refaire avec un autre modèle ou le supprimer. {keys} annule la dernière étape ; l’image du dessous n’est jamais modifiée.</translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation>Enregistrer et documenter</translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation>{keys} enregistre un projet, pour poursuivre plus tard. L’image seule s’enregistre à côté, et « Exporter le dossier de restauration » dans le menu Fichier documente l’intervention. Tout cela figure aussi dans l’Aide.</translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation>Orientation de la vue</translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation>Cliquer pour redresser l’image (5)</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>En miroir</translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation>Tournée de {degrees}, en miroir</translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation>Tournée de {degrees}</translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation>Restaurer une peinture ou une photographie ancienne</translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation>Restorer comble les altérations et ne modifie rien d’autre.</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>Ouvrir une image…</translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation>Essayer l’image de démonstration</translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation>ou déposez un fichier ici</translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation>Vous débutez ? Suivez la visite guidée : cinq minutes, sur l’image de démonstration</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Suivre la visite</translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation>Ne plus proposer la visite</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation>Fichier récent {number}</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation>Comblé par {model}, choisi par essais</translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation>Comblé par {model}, le choix habituel</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation>Comblé par {model}, choisi par vous</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>moins d’une seconde</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation>
    <numerusform>environ %n seconde</numerusform>
    <numerusform>environ %n secondes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>environ %n minute</numerusform>
    <numerusform>environ %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation>environ {hours} heures</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation>moins de {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation>aujourd’hui, {time}</translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation>hier, {time}</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation>moins de {percent} %</translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation>{width} × {height} px · {million} Mpx</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation>erreur attendue {error} ({sureness})</translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation>Retouché à la main</translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation>Comblé par {model}</translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation>erreur attendue inconnue</translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation>Le nom « {name}… » est trop long.</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>Choisissez-en un plus court.</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation>« {name} » n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation>Essayez un autre dossier.</translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation>Il n’y a plus assez de place dans « {folder} » pour « {name} ».</translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation>Libérez de l’espace ou enregistrez sur un autre disque.</translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation>Les couleurs du fichier étaient stockées dans une palette ; elles ont été converties en RVB.</translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation>Exportez-le depuis le programme d’origine en RVB ou en gris, en 8 ou 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation>« {name} » contient des échantillons de type {samples} ; Restorer travaille en 8 et 16 bits.</translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation>« {name} » a {channels} canaux ; Restorer travaille en gris ou en RVB avec un canal alpha.</translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation>son propre profil de couleur</translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation>un profil d’impression standard, faute de profil propre</translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation>L’image était en CMJN et a été convertie en RVB (sRGB) au moyen du profil suivant : {profile}.</translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation>L’image était en Lab et a été convertie en RVB (sRGB).</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation>Le fichier a {bits} bits par échantillon ; il a été ouvert en 8 bits.</translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation>Le fichier a 1 bit par échantillon ; il a été ouvert en 8 bits.</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation>Le fichier a {bits} bits par échantillon ; il a été ouvert en 16 bits.</translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation>Le fichier code le blanc par zéro ; le résultat sera enregistré avec le noir codé par zéro.</translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation>Les couleurs du fichier étaient prémultipliées par le canal alpha ; elles ont été divisées par celui-ci.</translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation>32 bits à virgule flottante</translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation>64 bits à virgule flottante</translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation>32 bits</translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation>32 bits signés</translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation>16 bits signés</translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation>8 bits signés</translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation>{name} admet au plus {most} pixels de côté ; cette image en a {found}.</translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation>Enregistrez-la en TIFF ou en PNG.</translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation>La qualité va de 1 à 100, pas {quality}.</translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation>La compression TIFF « {compression} » n’est pas proposée.</translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation>Choix possibles : {known}.</translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation>L’original a {pages} pages ; seule la première a été enregistrée.</translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation>La compression avec perte de l’original a été remplacée par une compression sans perte, pour qu’aucun pixel ne change.</translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG n’a pas de transparence ; l’image a été posée sur du blanc.</translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation>JPEG modifie un peu chaque pixel, même hors des altérations ; PNG et TIFF ne le font pas.</translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation>WebP ne connaît pas le gris : les valeurs ont été stockées trois fois, en RVB.</translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation>AVIF admet au plus 12 bits par échantillon ; les 16 bits de l’image ont été arrondis.</translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation>Les valeurs de gris ont été stockées en RVB.</translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation>{name} avec perte modifie un peu chaque pixel, même hors des altérations.</translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation>{name} admet 8 bits par échantillon ; les 16 bits de l’image ont été arrondis. PNG et TIFF les conservent.</translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation>Un élément trop volumineux pour JPEG a été laissé de côté : {name}.</translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation>bloc EXIF</translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation>bloc XMP</translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation>bloc IPTC</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>profil de couleur</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>commentaire</translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation>une image GIF</translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation>une image BMP</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>un document PDF</translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation>un document Photoshop</translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation>une image JPEG 2000</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>une image JPEG XL</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>une archive ZIP</translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation>un dessin SVG</translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation>un document XML ou un dessin SVG</translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation>WebP ne peut pas contenir de données IPTC ; elles ont été laissées de côté.</translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation>Le rectangle {rectangle} ne marque rien dans une image de {width} × {height} pixels.</translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation>Indiquez x,y,largeur,hauteur en pixels, comptés depuis le coin supérieur gauche.</translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation>Des masques de {width} × {height} et {other_width} × {other_height} pixels ne peuvent pas être combinés.</translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation>Le masque « {path} » est un dossier, pas un masque.</translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation>Le masque « {path} » n’existe pas.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation>Le masque « {path} » n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Modifiez ses autorisations ou copiez-le.</translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation>Le masque « {path} » est endommagé ou n’est pas une image.</translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation>Fournissez un PNG aux dimensions de l’image, blanc sur les altérations et noir ailleurs.</translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation>Les masques sont enregistrés en PNG, pas en {ending}.</translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation>un fichier sans extension</translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation>Nommez-le {name}.</translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation>Le masque « {path} » mesure {found_width} × {found_height} pixels, mais l’image {width} × {height}.</translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation>Un masque doit avoir exactement les dimensions de l’image.</translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation>Il n’y a plus assez de place sur le disque pour ouvrir « {name} ».</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libérez de l’espace.</translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation>La mémoire ne suffit pas pour ouvrir « {name} ».</translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation>L’ouverture de « {name} » exige un fichier temporaire, qui n’a pas pu être créé : {reason}.</translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>Libérez-y de l’espace, ou indiquez dans RESTORER_CACHE un dossier qui en dispose.</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation>« {name} » est un dossier, pas une image.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Choisissez un fichier qu’il contient.</translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation>« {name} » n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Choisissez un fichier image.</translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation>« {name} » est vide (zéro octet).</translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation>Récupérez-le à sa source.</translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation>« {name} » est {other} : Restorer ne lit pas ce type de fichier.</translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation>« {name} » n’est pas une image.</translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation>Restorer lit JPEG, PNG, TIFF, WebP, HEIC et AVIF.</translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation>« {path} » n’existe pas.</translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation>La lecture de « {name} » n’est pas autorisée.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation>« {name} » n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation>Copiez-le sur un autre disque.</translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation>« {name} » est une image {format} dont cette installation ne sait pas lire la compression.</translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation>Exportez-la en PNG, ou en TIFF avec LZW ou Deflate.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation>« {name} » est endommagé ou tronqué : il commence comme un fichier {format} mais ne peut pas être lu jusqu’au bout.</translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation>Récupérez-le à sa source, ou réparez-le avec un autre programme.</translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation>« {name} » est un fichier brut d’appareil photo (DNG).</translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation>Développez-le d’abord en TIFF.</translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation>les autres sont conservées à l’enregistrement en TIFF</translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation>les autres ne sont pas conservées</translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation>Le fichier a {pages} pages ; la première a été ouverte, et {kept}.</translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation>PNG conserve exactement chaque pixel.</translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation>Le même format que l’original.</translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation>TIFF sans compression avec perte : c’est la seule façon de garder les pixels hors des altérations exactement tels quels.</translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation>{name} modifie un peu chaque pixel à chaque enregistrement ; {better} garde exactement tel quel tout ce qui est hors des altérations.</translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation>« {name} » n’a pas une extension que Restorer sait écrire.</translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation>« {name} » est un dossier.</translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation>Donnez au fichier un nom distinct.</translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation>Enregistrez sous un autre nom.</translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation>« {name} » est protégé en écriture.</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>raison inconnue</translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation>« {name} » dépasse ce qu’un TIFF peut contenir.</translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation>Enregistrez-le en BigTIFF.</translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation>AVIF ne peut pas contenir de données IPTC ; elles ont été laissées de côté.</translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation>Les {pages} autres pages de l’original n’ont pas pu être relues ; seule la première a été enregistrée.</translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation>RESTORER_MEMORY vaut « {wish} », ce qui n’est pas un nombre de mégaoctets.</translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation>Donnez-lui un nombre entier, par exemple 2000, ou ne la définissez pas.</translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation>son format les exige en mémoire d’un seul tenant, et il y en a {memory}</translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation>il y a pour cela {memory} de mémoire et {disk} libres sur le disque</translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation>« {name} » occuperait {size} une fois ouvert, mais {reason}.</translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation>Il n’a pas été ouvert ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation>Libérez de l’espace, recadrez-le ou réduisez-le d’abord dans un autre programme, ou vérifiez que le fichier est bien ce qu’il prétend être.</translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation>{model}, adapté à cette image</translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation>{model} (qualité max.)</translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation>S’est exercé sur la peinture saine de cette image.</translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation>Automatique (qualité max.)</translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation>Essaie d’abord les modèles sur la peinture saine de cette image, et retient le meilleur pour chaque type de manque.</translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation>Rien n’a été chargé.</translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation>Récupérez le fichier à sa source.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation>La fiche de « {name} » demande bien plus de couches que son fichier n’a de poids.</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation>La fiche de « {name} » demande un réseau d’une taille invraisemblable : le plus grand nombre admis est {most:,}.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation>{architecture} ne peut pas être construit comme le demande « {name} » : {error}.</translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation>« {name} » est prévu pour la tâche « {wanted} », mais {architecture} pour la tâche « {task} ».</translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation>« {name} » exige des images dont les côtés sont des multiples de plus de {most} pixels.</translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation>Selon la taille (qualité max.)</translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation>Selon la taille</translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation>Celui par lequel commencer : un réseau pour tous les manques, avec des détails copiés de l’image dans les plus épais.</translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation>Il n’existe pas de matériel « {device} ».</translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation>Le greffon « {name} » porte le nom d’un autre modèle.</translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation>L’autre est utilisé.</translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation>Renommez l’autre, ou désinstallez le paquet du greffon.</translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation>Il n’existe pas de modèle « {name} ».</translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation>Il n’existe pas de détecteur « {name} ».</translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation>Installez un fichier de réseau qui détecte les altérations.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation>Le fichier de réseau « {path} » a disparu.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation>« {name} », dans « {folder} », porte le nom d’un autre modèle.</translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation>Renommez-le.</translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation>« {name} » contient des poids qui ne sont pas des nombres (dans {tensor}).</translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation>Les poids ne peuvent pas être stockés en {dtype}.</translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation>Utilisez float32, bfloat16 ou float16.</translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation>Les poids de {name} ne sont pas des nombres, ou sont trop grands pour être stockés en {kind}.</translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation>« {name} » contient {number:,} tenseurs, plus qu’aucun réseau de Restorer.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation>Utilisez un fichier de réseau créé par restorer-train.</translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation>« {name} » ne contient pas de fiche indiquant à quel réseau il appartient.</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation>Utilisez un fichier de réseau créé par restorer-train, ou `restorer models import` pour les poids d’un autre programme.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation>« {name} » est illisible : c’est un lien qui ne mène nulle part.</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Choisissez le fichier lui-même.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation>« {name} » est illisible : c’est un dossier.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation>« {name} » est illisible : c’est un tube ou un périphérique, pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation>Choisissez un fichier.</translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation>« {name} » est trop volumineux pour un fichier de réseau ({size:.1f} Go ; {most:.1f} Go au plus).</translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation>Il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation>« {name} » est un fichier pickle (.pt, .pth, .ckpt), pas un fichier safetensors.</translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation>Il n’a pas été ouvert : ouvrir un fichier pickle peut exécuter tout code que son auteur y a placé.</translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation>Demandez les poids au format .safetensors.</translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation>« {name} » est tronqué : il s’arrête au milieu de son en-tête.</translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation>« {name} » n’est pas un fichier safetensors, ou son en-tête est trop grand ({length:,} octets).</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation>« {name} » a été créé par une version plus récente de Restorer (format de fiche {version} ; celle-ci lit jusqu’au format {known}).</translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation>Mettez Restorer à jour.</translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation>La fiche de « {name} » est erronée : {faults}.</translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation>La fiche de « {name} » est illisible.</translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation>La fiche de « {name} » contient des caractères de contrôle (dans « {value} »).</translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation>{name} est inconnu</translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation>{name} est de forme {shape} au lieu de {wanted}</translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation>{name} est stocké en {kind}</translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation> (et {number} de plus)</translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation>« {name} » ne correspond pas à {network} : {fault}{more}.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation>« {name} » est endommagé : {reason}.</translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation>Vérifiez qu’il est présent et que sa lecture est autorisée.</translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation>Prolonge ce qui entoure le manque vers l’intérieur, le long du bord. Très rapide ; pour les craquelures et les petits écaillages.</translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation>Prolonge dans le manque les lignes d’égale luminosité, comme un écoulement. Très rapide ; pour les craquelures et les petits écaillages.</translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation>Sélectif en fréquence</translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation>Prolonge les textures régulières sous forme d’ondes, en 8 bits. Lent ; bon sur les réseaux de craquelures et les écaillages.</translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation>Sélectif en fréquence (qualité max.)</translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation>Comme Sélectif en fréquence, avec davantage d’ondes. Environ trente fois plus lent.</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Lisse</translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation>Comme Biharmonic, mais s’arrête plus tôt : plus calme dans les manques épais, aussi précis dans les minces, et plus rapide.</translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation>Biharmonic</translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation>Étend sans rupture ce qui entoure le manque. Rapide ; le plus précis sur les craquelures et les rayures.</translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation>Les tuiles doivent être (N, H, W, 3) float32, et non {shape} {kind}.</translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation>Les manques doivent être {expected} bool, et non {shape} {kind}.</translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation>Une tuile n’a aucun pixel connu d’où tirer le comblement.</translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation>Laissez hors du masque une partie de ce qui l’entoure.</translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation>Il n’y a pas de matériel « {name} » ici.</translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation>Choix possibles : auto, {known}.</translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation>Utilisez auto ou cpu.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Processeur graphique Apple</translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation>est endommagé : {error}</translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation>est un fichier pickle, mais n’a pas été écrit par torch.save</translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation>est illisible : {reason}</translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation>est endommagé : sa fin manque, ou quelque chose la suit</translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation>est endommagé : sa table des matières n’est pas à sa place</translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation>est une archive dont la table des matières compte {size:,} octets, bien plus qu’il n’en faut pour des poids</translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation>passerait de {size:,} à {unfolded:,} octets une fois décompressé, ce que ne fait jamais une archive de poids</translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation>contient deux fichiers nommés « {name} »</translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation>contient un fichier qui pointe hors de l’archive (« {name} »)</translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation>contient un lien vers un autre fichier (« {name} »)</translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation>est verrouillé par un mot de passe</translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation>contient des données avant ou après son archive</translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation>est une archive, mais pas une archive de torch</translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation>Décompressez-le, et importez le fichier .pth, .pt, .ckpt ou .safetensors qu’il contient.</translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation>est compressé (« {name} »), ce que les archives de torch ne sont jamais</translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation>a bien plus de parties qu’il n’en faut pour des poids</translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation>est endommagé : il manque les poids numéro « {key} »</translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation>annonce {size:,} octets de poids dans « {key} », mais en contient {found:,}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation>est endommagé : sa liste de poids n’en est pas une</translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation>est endommagé : ses listes de poids se contredisent</translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation>annonce {promised:,} octets de poids, mais en contient {left:,}</translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation>est endommagé : torch ne peut pas le lire ({error})</translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation>ne contient pas de poids</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation>un périphérique ou un tube</translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation>est {what}, pas un fichier</translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation>dépasse la taille admise pour un fichier de réseau ({size:.1f} Go ; {most:.1f} Go au plus)</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation>est une archive tar, comme torch en écrivait avant 2017</translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation>n’est ni un fichier safetensors, ni un fichier écrit par torch.save</translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation>est déjà un fichier de réseau de Restorer (« {card} »)</translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation>Utilisez-le tel quel.</translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation>le portage PyTorch des convolutions partielles</translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation>le portage PyTorch de l’encodeur de contexte</translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation>DMFN tel que ses auteurs l’ont publié</translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation>LaMa tel que ses auteurs l’ont publié</translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation>un tenseur manque ou n’a pas la forme attendue ({error})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation>ressemble à ce modèle : {origin}, mais {reason}</translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation>« {name} » ressemble à ce modèle : {origin}, mais {reason}</translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation>ne contient aucun réseau connu ici : ses poids s’appellent {some}</translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation>Utilisez des poids de l’une de ces origines : {origins}, ou un fichier de réseau créé par restorer-train.</translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation>annonce {taken:,} octets de poids, plus que le fichier n’en a</translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation>contient des poids sous une forme qui n’est pas lue ici (dans {name})</translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation>contient des poids stockés en {kind} (dans {name}), et non en virgule flottante</translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation>contient des poids qui ne sont pas des nombres, ou trop grands (dans {name})</translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation>ressemble à ce modèle : {origin}, mais {fault}{more}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation>est endommagé : sa liste de poids est inexploitable ({error})</translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation>est un fichier pickle de protocole {protocol}, que torch.save n’écrit pas</translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation>n’est pas une liste de poids : il utilise l’instruction pickle {name}</translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation>n’est pas une liste de poids : il a un dictionnaire dont les clés ne sont pas des noms</translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation>demande à utiliser « {name} » à l’ouverture, ce dont des poids n’ont pas besoin</translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation>n’est pas une liste de poids : il crée des objets</translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation>range ses poids d’une façon qui n’est pas lue ici</translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation>est endommagé : il décrit deux fois les mêmes poids, différemment</translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation>demande à appeler « {name} » à l’ouverture, ce dont des poids n’ont pas besoin</translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation>demande à créer un objet « {name} » à l’ouverture, ce dont des poids n’ont pas besoin</translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation>n’est pas une liste de poids : il modifie un objet</translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation>annonce un tenseur de {size} nombres, mais n’en stocke que {stored:,}</translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation>Rien n’a été chargé, et aucun code qu’il contient n’a été exécuté.</translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation>Ouvrez-le dans le programme auquel il appartient, exécutez-y « torch.save(network.state_dict(), 'weights.pth') », et importez ce fichier.</translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation>« {name} » {reason}.</translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation>« {name} » a été supprimé pendant son importation.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Importez-le de nouveau.</translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation>Copie de {name}</translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation>La copie de « {name} » n’est pas ce qui a été vérifié : le fichier a été modifié entre-temps, ou le disque est défaillant.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation>Conversion de {name}</translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation>« {name} » n’est pas le fichier {how} : son SHA-256 est {sha256} au lieu de {recorded}.</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>importé</translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation>Réinstallez Restorer.</translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation>Supprimez-le et importez-le de nouveau.</translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation>Il existe déjà un modèle nommé « {new} ».</translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation>« {name} » est fourni avec le programme ; seuls les modèles que vous avez importés peuvent être renommés ou supprimés.</translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation>« {name} » se trouve dans le dossier partagé « {folder} » ; seuls les modèles que vous avez importés peuvent être renommés ou supprimés.</translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation>Il n’existe pas de fichier de réseau nommé « {name} ».</translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation>« {name} » n’est pas un fichier de réseau : il fait partie du programme.</translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation>Importez-en un : restorer models import FICHIER.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation>Il n’existe pas de modèle nommé « {name} » qui comble les manques.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation>Il n’existe pas de modèle nommé « {name} » qui détecte les altérations.</translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation>Importez-en d’abord un.</translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation>Il existe déjà un modèle nommé « {name} ».</translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation>Il y a trop de modèles nommés « {plain} ».</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation>« {name} » ne peut pas être le nom d’un modèle.</translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation>Employez des lettres, des chiffres, des espaces et . _ + - sur 80 caractères au plus, sans extension.</translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation>Le processeur a pris le relais.</translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation>{model} n’a pas pu être chargé sur {device} : {reason}. {then}</translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation>a trop peu de mémoire, même pour les plus petites tuiles</translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation>a cessé de fonctionner ({reason})</translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation>{device} {why}. {then}</translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation>Il n’existe pas d’architecture de réseau « {architecture} ».</translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation>Choix possibles : {known}, ou une version plus récente de Restorer.</translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation>{architecture} ne peut pas être construit : {error}.</translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation>Utilisez une version plus récente de Restorer.</translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation>Un centre-encoder ne peut pas avoir {width}, {narrow} et {bottleneck} canaux.</translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation>Utilisez des nombres positifs.</translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation>Un dmfn ne peut pas avoir une largeur de {width}, {blocks} blocs et la norme {norm!r}.</translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation>Utilisez une largeur multiple de 4, au moins un bloc, et la norme "instance" ou "none".</translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation>Un dmfn ne peut pas avoir la fusion {fusion!r} et la norme {norm!r}.</translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation>Utilisez la fusion "paper", ou "published" avec la norme "instance".</translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation>Un lama ne peut pas avoir une largeur de {width} et {blocks} blocs.</translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation>Utilisez une largeur paire et au moins un bloc.</translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation>Un réseau pconv ne peut pas avoir colours="{colours}".</translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation>Utilisez "plain" ou "imagenet".</translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation>Un réseau pconv ne peut pas commencer avec init="{init}" et norm={norm}.</translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation>Utilisez init="paper", ou init="average" avec norm=false.</translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation>Un unet-segment ne peut pas avoir les largeurs {widths} et la norme {norm!r}.</translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation>Utilisez une à cinq largeurs positives, et la norme "batch" ou "none".</translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation>Copie la touche et la toile de parties saines voisines. Le meilleur choix classique pour les grandes lacunes.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation>Le greffon « {name} » ({value}) est inutilisable : {reason}.</translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation>Tous les autres modèles sont disponibles.</translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation>Mettez à jour ou désinstallez son paquet.</translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation>Le greffon « {name} » a échoué : {reason}.</translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation>L’image est inchangée.</translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation>Choisissez un autre modèle, ou prévenez l’auteur du greffon.</translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation>La précision « {name} » n’existe pas sur {device}.</translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation>échoue sur une image d’essai : {reason}</translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation>comble une image d’essai avec ce qui n’est pas des nombres</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation>laisse noir ou blanc le manque d’une image d’essai</translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation>modifie des pixels connus d’une image d’essai</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation>laisse tel quel le manque d’une image d’essai</translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation>répond à une image d’essai par {shape} au lieu d’un nombre par pixel</translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation>répond à une image d’essai par ce qui n’est pas des nombres</translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation>« {name} » {fault}.</translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation>Il n’est pas utilisé.</translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation>Récupérez de nouveau le fichier, ou utilisez un autre fichier de réseau.</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} ou {last}</translation>
  </message>
 </context>
</TS>
