<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name></name>
  <message>
   <source>Nothing was changed.</source>
   <translation>未作任何更改。</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace the picture itself.</source>
   <translation>将结果保存为“{path}”会覆盖图像本身。</translation>
  </message>
  <message>
   <source>Choose another name, or insist with both --force and --overwrite-source.</source>
   <translation>请换一个名称；如确需覆盖，请同时使用 --force 和 --overwrite-source。</translation>
  </message>
  <message>
   <source>the mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>the protect mask</source>
   <translation>保护蒙版</translation>
  </message>
  <message>
   <source>the mask that --save-mask keeps</source>
   <translation>由 --save-mask 保存的蒙版</translation>
  </message>
  <message>
   <source>Saving the result as “{path}” would replace {name}.</source>
   <translation>将结果保存为“{path}”会覆盖{name}。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>请换一个名称。</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>protect mask</source>
   <translation>保护蒙版</translation>
  </message>
  <message>
   <source>Keeping the mask as “{path}” would replace the {name} itself.</source>
   <translation>将蒙版保存为“{path}”会覆盖{name}本身。</translation>
  </message>
  <message>
   <source>“{path}” is a folder.</source>
   <translation>“{path}”是文件夹。</translation>
  </message>
  <message>
   <source>Add a file name.</source>
   <translation>请加上文件名。</translation>
  </message>
  <message>
   <source>“{ending}” is no format that is written here</source>
   <translation>此处无法写入“{ending}”格式</translation>
  </message>
  <message>
   <source>it has no ending</source>
   <translation>缺少扩展名</translation>
  </message>
  <message>
   <source>“{name}” cannot be saved: {has}.</source>
   <translation>无法保存“{name}”：{has}。</translation>
  </message>
  <message>
   <source>Let the name end in {endings}.</source>
   <translation>名称应以 {endings} 结尾。</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist.</source>
   <translation>文件夹“{folder}”不存在。</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>请创建该文件夹或另选一个。</translation>
  </message>
  <message>
   <source>“{path}” exists already.</source>
   <translation>“{path}”已存在。</translation>
  </message>
  <message>
   <source>Choose another name, or add --force.</source>
   <translation>请换一个名称，或加上 --force。</translation>
  </message>
  <message>
   <source>“{path}” is write-protected.</source>
   <translation>“{path}”为只读。</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not allow writing.</source>
   <translation>文件夹“{folder}”不允许写入。</translation>
  </message>
  <message>
   <source>Save to another folder.</source>
   <translation>请保存到其他文件夹。</translation>
  </message>
  <message>
   <source>“{path}” is a file where a folder is needed.</source>
   <translation>“{path}”是文件，而此处需要文件夹。</translation>
  </message>
  <message>
   <source>Choose another output folder.</source>
   <translation>请另选输出文件夹。</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be written: {reason}.</source>
   <translation>无法写入批处理记录“{path}”：{reason}。</translation>
  </message>
  <message>
   <source>The sources and the finished results are unharmed.</source>
   <translation>源文件和已完成的结果均完好。</translation>
  </message>
  <message>
   <source>Make room on the disk or choose another folder, then continue with --resume.</source>
   <translation>请腾出磁盘空间或另选文件夹，然后用 --resume 继续。</translation>
  </message>
  <message>
   <source>The record of the batch, “{path}”, could not be read: {reason}.</source>
   <translation>无法读取批处理记录“{path}”：{reason}。</translation>
  </message>
  <message>
   <source>Move it away to start afresh.</source>
   <translation>请将其移走，以便重新开始。</translation>
  </message>
  <message>
   <source>There is no picture in {source}.</source>
   <translation>{source} 中没有图像。</translation>
  </message>
  <message>
   <source>Add --recursive to look into subfolders, too.</source>
   <translation>如需同时查找子文件夹，请加上 --recursive。</translation>
  </message>
  <message>
   <source>{path} would be overwritten by a result.</source>
   <translation>{path} 会被结果覆盖。</translation>
  </message>
  <message>
   <source>Choose an output folder of its own.</source>
   <translation>请另选专用的输出文件夹。</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} 不是文件夹。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>{target} is a file, not a folder for the results.</source>
   <translation>{target} 是文件，不是存放结果的文件夹。</translation>
  </message>
  <message>
   <source>The results would go into the folder of the sources.</source>
   <translation>结果会写入源文件所在的文件夹。</translation>
  </message>
  <message>
   <source>{masks} holds the masks and cannot hold the pictures as well.</source>
   <translation>{masks} 存放蒙版，不能同时存放图像。</translation>
  </message>
  <message>
   <source>Keep the masks in a folder of their own.</source>
   <translation>请将蒙版放在单独的文件夹中。</translation>
  </message>
  <message>
   <source>The batch is open in another window of Restorer.</source>
   <translation>该批处理已在另一个 Restorer 窗口中打开。</translation>
  </message>
  <message>
   <source>It goes on there.</source>
   <translation>批处理会在那里继续进行。</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>请使用那个窗口，或先将其关闭。</translation>
  </message>
  <message>
   <source>There is no folder for the results.</source>
   <translation>没有用于存放结果的文件夹。</translation>
  </message>
  <message>
   <source>Choose one first.</source>
   <translation>请先选择一个。</translation>
  </message>
  <message>
   <source>“{path}” would be overwritten by a result.</source>
   <translation>“{path}”会被结果覆盖。</translation>
  </message>
  <message>
   <source>Choose a folder for the results that holds none of the pictures.</source>
   <translation>请为结果选择一个不含这些图像的文件夹。</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer: {kind}: {error}</source>
   <translation>Restorer 内部出错：{kind}：{error}</translation>
  </message>
  <message>
   <source>The source picture is unchanged.</source>
   <translation>源图像未改动。</translation>
  </message>
  <message>
   <source>{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart</source>
   <translation>在 {exams} 处留作检验的位置上，之前 {before:.2f} dB，之后 {after:.2f} dB</translation>
  </message>
  <message>
   <source>{model} has learnt this picture: {scores}.</source>
   <translation>{model} 已学习此图像：{scores}。</translation>
  </message>
  <message>
   <source>Learning this picture did not help {model}: {scores}; it is used as it is.</source>
   <translation>学习此图像对 {model} 没有帮助：{scores}；将按原样使用该模型。</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>未写入任何内容。</translation>
  </message>
  <message>
   <source>Protect</source>
   <translation>保护</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>Restore with {model}</source>
   <translation>用 {model} 修复</translation>
  </message>
  <message>
   <source>Nothing says where the damage is.</source>
   <translation>未指明病害的位置。</translation>
  </message>
  <message>
   <source>Give a mask, rectangles, or let it be detected.</source>
   <translation>请提供蒙版或矩形，或者使用自动检测。</translation>
  </message>
  <message>
   <source>The mask “{path}” marks nothing.</source>
   <translation>蒙版“{path}”中没有任何标记。</translation>
  </message>
  <message>
   <source>Mark the damage in it with white.</source>
   <translation>请在其中用白色标出病害。</translation>
  </message>
  <message>
   <source>No damage ({detector}) was found in “{path}”.</source>
   <translation>在“{path}”中未发现病害（{detector}）。</translation>
  </message>
  <message>
   <source>If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand.</source>
   <translation>如果确有病害，请调高 --sensitivity（0 到 1，自动为 0.5）或手动标记。</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>The process that restored {name} was ended by the system, most likely for want of memory.</source>
   <translation>修复 {name} 的进程被系统终止，很可能是内存不足。</translation>
  </message>
  <message>
   <source>Nothing was written for it.</source>
   <translation>没有为它写入任何内容。</translation>
  </message>
  <message>
   <source>Try it alone, with --jobs 1.</source>
   <translation>请加上 --jobs 1，单独处理它。</translation>
  </message>
  <message>
   <source>Looking for damage</source>
   <translation>正在查找病害</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>选区</translation>
  </message>
  <message>
   <source>The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.</source>
   <translation>{name}为 {other_width} x {other_height} 像素，而图像为 {width} x {height}。</translation>
  </message>
  <message>
   <source>Use one of the picture's own size.</source>
   <translation>请使用与图像尺寸相同的。</translation>
  </message>
  <message>
   <source>No network that finds damage is installed.</source>
   <translation>未安装查找病害的网络。</translation>
  </message>
  <message>
   <source>Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be found by threshold: --detect=whitish.</source>
   <translation>请在检查点文件夹中安装一个（名称以 .safetensors 结尾），或按阈值查找发白的病害：--detect=whitish。</translation>
  </message>
  <message>
   <source>“{network}” fills holes; it cannot find damage.</source>
   <translation>“{network}”用于填补空洞，不能查找病害。</translation>
  </message>
  <message>
   <source>Choose a checkpoint of a detector.</source>
   <translation>请选择检测器的检查点。</translation>
  </message>
  <message>
   <source>The detector “{name}” gives no numbers for this picture.</source>
   <translation>检测器“{name}”对此图像没有给出数值。</translation>
  </message>
  <message>
   <source>Use the threshold detector, or another checkpoint.</source>
   <translation>请使用阈值检测器，或换一个检查点。</translation>
  </message>
  <message>
   <source>{name}: {reason}.</source>
   <translation>{name}：{reason}。</translation>
  </message>
  <message>
   <source>Choose a value in its range.</source>
   <translation>请选择范围内的值。</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>灵敏度</translation>
  </message>
  <message>
   <source>How little evidence is enough. Higher finds more, and more that is sound.</source>
   <translation>多少迹象即可判定。值越高，找到的越多，但误标的完好部分也越多。</translation>
  </message>
  <message>
   <source>Lightness floor</source>
   <translation>明度下限</translation>
  </message>
  <message>
   <source>Nothing darker than this (L*) is ever marked.</source>
   <translation>比此值（L*）更暗的一律不标记。</translation>
  </message>
  <message>
   <source>Colour ceiling</source>
   <translation>彩度上限</translation>
  </message>
  <message>
   <source>Nothing more coloured than this (CIELAB chroma) is ever marked.</source>
   <translation>比此值（CIELAB 彩度）更鲜艳的一律不标记。</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <source>A patch must be lighter or paler than what surrounds it by at least this much.</source>
   <translation>斑块须至少比周围亮或淡这么多。</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>周围范围</translation>
  </message>
  <message>
   <source>How far around a patch to look, in percent of the picture's longer side.</source>
   <translation>在斑块周围多大范围内比较，以图像长边的百分比计。</translation>
  </message>
  <message>
   <source>Smallest area</source>
   <translation>最小面积</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this are left out.</source>
   <translation>像素数少于此值的斑块会被忽略。</translation>
  </message>
  <message>
   <source>Largest area</source>
   <translation>最大面积</translation>
  </message>
  <message>
   <source>Patches larger than this share (percent) of the picture are left out.</source>
   <translation>占图像面积超过此比例（百分比）的斑块会被忽略。</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>填满孔隙</translation>
  </message>
  <message>
   <source>Mark the small islands that a patch encloses, too.</source>
   <translation>同时标记斑块所包围的小块。</translation>
  </message>
  <message>
   <source>Grow</source>
   <translation>扩展</translation>
  </message>
  <message>
   <source>Widen the result by this many pixels (below zero: make it narrower).</source>
   <translation>将结果向外扩展这么多像素（负值：向内收缩）。</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>细节</translation>
  </message>
  <message>
   <source>The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture.</source>
   <translation>查找斑块时图像长边的像素数；边缘的精细程度始终与图像一致。</translation>
  </message>
  <message>
   <source>How faint a line may be. Higher finds more, and more that is sound.</source>
   <translation>允许线条有多淡。值越高，找到的越多，但误标的完好部分也越多。</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>亮色</translation>
  </message>
  <message>
   <source>Find lines and specks that are brighter than their surroundings.</source>
   <translation>查找比周围更亮的线条和斑点。</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Find lines and specks that are darker than their surroundings.</source>
   <translation>查找比周围更暗的线条和斑点。</translation>
  </message>
  <message>
   <source>Widest line</source>
   <translation>最大线宽</translation>
  </message>
  <message>
   <source>Lines wider than this, in pixels, are left out.</source>
   <translation>宽于此值（像素）的线条会被忽略。</translation>
  </message>
  <message>
   <source>Shortest line</source>
   <translation>最短线长</translation>
  </message>
  <message>
   <source>Lines shorter than this, in pixels, are left out.</source>
   <translation>短于此值（像素）的线条会被忽略。</translation>
  </message>
  <message>
   <source>Specks</source>
   <translation>斑点</translation>
  </message>
  <message>
   <source>Find dust and spots as well as lines.</source>
   <translation>除线条外，也查找灰尘和斑点。</translation>
  </message>
  <message>
   <source>Largest speck</source>
   <translation>最大斑点</translation>
  </message>
  <message>
   <source>Specks of more pixels than this are left out.</source>
   <translation>像素数多于此值的斑点会被忽略。</translation>
  </message>
  <message>
   <source>There is no detector "{kind}".</source>
   <translation>没有名为“{kind}”的检测器。</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>请从以下选项中选择：{known}。</translation>
  </message>
  <message>
   <source>A mask of {width} x {height} pixels does not fit into {box_width} x {box_height} of the picture ({picture_width} x {picture_height}).</source>
   <translation>{width} x {height} 像素的蒙版与图像（{picture_width} x {picture_height}）中 {box_width} x {box_height} 的范围不符。</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>Crack</source>
   <translation>裂纹</translation>
  </message>
  <message>
   <source>Scratch</source>
   <translation>划痕</translation>
  </message>
  <message>
   <source>Stain</source>
   <translation>污渍</translation>
  </message>
  <message>
   <source>Abrasion</source>
   <translation>磨损</translation>
  </message>
  <message>
   <source>Old retouching</source>
   <translation>旧补色</translation>
  </message>
  <message>
   <source>There is no damage class “{key}”.</source>
   <translation>没有病害类型“{key}”。</translation>
  </message>
  <message>
   <source>There are {known}.</source>
   <translation>现有：{known}。</translation>
  </message>
  <message>
   <source>the archive</source>
   <translation>归档文件</translation>
  </message>
  <message>
   <source>{name} is too large</source>
   <translation>{name}过大</translation>
  </message>
  <message>
   <source>{name} ends too early</source>
   <translation>{name}不完整，提前结束</translation>
  </message>
  <message>
   <source>{name} is longer than it should be</source>
   <translation>{name}超出应有长度</translation>
  </message>
  <message>
   <source>{name} is missing</source>
   <translation>缺少{name}</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>某个成员</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name}已损坏（{error}）</translation>
  </message>
  <message>
   <source>the archive has too many members</source>
   <translation>归档文件的成员过多</translation>
  </message>
  <message>
   <source>a member has a name that is not allowed ({name!r})</source>
   <translation>某个成员的名称不被允许（{name!r}）</translation>
  </message>
  <message>
   <source>{name} is there twice</source>
   <translation>{name}出现了两次</translation>
  </message>
  <message>
   <source>{name} is no plain file</source>
   <translation>{name}不是普通文件</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name}已加密</translation>
  </message>
  <message>
   <source>{name} is packed in a way that is not allowed</source>
   <translation>{name}的压缩方式不被允许</translation>
  </message>
  <message>
   <source>{name} is no array</source>
   <translation>{name}不是数组</translation>
  </message>
  <message>
   <source>{name} has another shape or type than it should</source>
   <translation>{name}的形状或类型与应有的不符</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>正在打开 {name}</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer ({error}).</source>
   <translation>“{name}”由更新版本的 Restorer 创建（{error}）。</translation>
  </message>
  <message>
   <source>Open it with that version or a later one.</source>
   <translation>请用该版本或更高版本打开。</translation>
  </message>
  <message>
   <source>“{name}” is damaged or no project: {error}.</source>
   <translation>“{name}”已损坏或不是项目：{error}。</translation>
  </message>
  <message>
   <source>Get it again from where it came, or from a backup.</source>
   <translation>请从原来的来源或备份中重新获取。</translation>
  </message>
  <message>
   <source>The picture of “{name}” cannot be opened: {reason}</source>
   <translation>无法打开“{name}”的图像：{reason}</translation>
  </message>
  <message>
   <source>“{path}” could not be read: {reason}.</source>
   <translation>无法读取“{path}”：{reason}。</translation>
  </message>
  <message>
   <source>Check the name, the folder and its permissions.</source>
   <translation>请检查名称、文件夹及其权限。</translation>
  </message>
  <message>
   <source>“{name}” holds more than fits into the memory of this computer.</source>
   <translation>“{name}”的内容超出了本机内存的容量。</translation>
  </message>
  <message>
   <source>Close other programs, or open it where there is more memory.</source>
   <translation>请关闭其他程序，或在内存更大的计算机上打开。</translation>
  </message>
  <message>
   <source>The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} bits, but was {width} × {height} with {channels} of {depth}.</source>
   <translation>“{name}”的图像为 {found_width} × {found_height} 像素、{found_channels} 个通道、{found_depth} 位，而原来为 {width} × {height}、{channels} 个通道、{depth} 位。</translation>
  </message>
  <message>
   <source>The project is unharmed.</source>
   <translation>项目完好。</translation>
  </message>
  <message>
   <source>Name the picture that the project was made for.</source>
   <translation>请指定创建该项目时所用的图像。</translation>
  </message>
  <message>
   <source>The picture is in the project, not referred to.</source>
   <translation>图像存放在项目中，而非引用。</translation>
  </message>
  <message>
   <source>The picture's file has changed or gone since it was opened; the project holds its pixels as they were.</source>
   <translation>图像文件在打开之后被更改或已不存在；项目保留了原来的像素。</translation>
  </message>
  <message>
   <source>the picture in it is not as long as it should be</source>
   <translation>其中图像的长度与应有的不符</translation>
  </message>
  <message>
   <source>the picture in it is not the one that was put there</source>
   <translation>其中的图像不是当初存入的那一幅</translation>
  </message>
  <message>
   <source>The other pages are in the project's copy of the file, but not in what is exported.</source>
   <translation>其他页面在项目的文件副本中，但不会导出。</translation>
  </message>
  <message>
   <source>“{path}” is not the picture as it was when “{project}” was saved.</source>
   <translation>“{path}”与保存“{project}”时的图像不同。</translation>
  </message>
  <message>
   <source>The project, its masks and its fills are unharmed.</source>
   <translation>项目及其蒙版和填补均完好。</translation>
  </message>
  <message>
   <source>Name the unchanged picture, for instance from a backup, or accept the changed one.</source>
   <translation>请指定未更改的图像（例如来自备份），或接受已更改的图像。</translation>
  </message>
  <message>
   <source>The picture of “{project}” is not at “{where}”.</source>
   <translation>“{project}”的图像不在“{where}”。</translation>
  </message>
  <message>
   <source>Name the place where the picture is now.</source>
   <translation>请指定图像现在的位置。</translation>
  </message>
  <message>
   <source>A scratch file could not be made: {reason}.</source>
   <translation>无法创建临时文件：{reason}。</translation>
  </message>
  <message>
   <source>Make room, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>请腾出空间，或将 RESTORER_CACHE 设为有空间的文件夹。</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>无法保存“{name}”：{error}。</translation>
  </message>
  <message>
   <source>No file was changed.</source>
   <translation>没有更改任何文件。</translation>
  </message>
  <message>
   <source>Save again, under another name.</source>
   <translation>请用其他名称重新保存。</translation>
  </message>
  <message>
   <source>“{name}” is no name of a project.</source>
   <translation>“{name}”不是项目名称。</translation>
  </message>
  <message>
   <source>Let it end in {ending}.</source>
   <translation>名称应以 {ending} 结尾。</translation>
  </message>
  <message>
   <source>“{name}” is the picture itself.</source>
   <translation>“{name}”就是图像本身。</translation>
  </message>
  <message>
   <source>It was not changed.</source>
   <translation>图像未被更改。</translation>
  </message>
  <message>
   <source>“{name}” exists already.</source>
   <translation>“{name}”已存在。</translation>
  </message>
  <message>
   <source>Choose another name or allow overwriting.</source>
   <translation>请换一个名称或允许覆盖。</translation>
  </message>
  <message>
   <source>The unsaved work in “{name}” is open in another window.</source>
   <translation>“{name}”中未保存的工作已在另一个窗口中打开。</translation>
  </message>
  <message>
   <source>Go on with it there.</source>
   <translation>请在那里继续。</translation>
  </message>
  <message>
   <source>No content credentials: the optional library is not installed (pip install restorer[c2pa]).</source>
   <translation>没有内容凭证：未安装可选库（pip install restorer[c2pa]）。</translation>
  </message>
  <message>
   <source>No content credentials: no certificate and key are named in operator.json.</source>
   <translation>没有内容凭证：operator.json 中未指定证书和密钥。</translation>
  </message>
  <message>
   <source>certificate or key cannot be read ({reason})</source>
   <translation>无法读取证书或密钥（{reason}）</translation>
  </message>
  <message>
   <source>The picture could not be signed: {reason}.</source>
   <translation>无法为图像签名：{reason}。</translation>
  </message>
  <message>
   <source>Check the certificate, the key and the algorithm in operator.json, or export unsigned.</source>
   <translation>请检查 operator.json 中的证书、密钥和算法，或不签名导出。</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {error}.</source>
   <translation>无法写入“{name}”：{error}。</translation>
  </message>
  <message>
   <source>Try another format.</source>
   <translation>请尝试其他格式。</translation>
  </message>
  <message>
   <source>“{name}” is no name for this kind of export.</source>
   <translation>“{name}”不能用作此类导出的名称。</translation>
  </message>
  <message>
   <source>Let it end in {endings}.</source>
   <translation>名称应以 {endings} 结尾。</translation>
  </message>
  <message>
   <source>“{name}” is the picture's own source.</source>
   <translation>“{name}”是图像自身的源文件。</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>正在绘制</translation>
  </message>
  <message>
   <source>Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1.</source>
   <translation>线宽为 0.5 到 1000 像素，强度为 0 到 1。</translation>
  </message>
  <message>
   <source>Choose other values.</source>
   <translation>请选择其他值。</translation>
  </message>
  <message>
   <source>“{given}” is no width of a line.</source>
   <translation>“{given}”不是有效的线宽。</translation>
  </message>
  <message>
   <source>Write it like 3px or 0.4mm.</source>
   <translation>请写成 3px 或 0.4mm 的形式。</translation>
  </message>
  <message>
   <source>Millimetres need a scale, and neither the picture nor the project has one.</source>
   <translation>使用毫米需要比例尺，但图像和项目都没有。</translation>
  </message>
  <message>
   <source>Give the width in px, or draw a scale in the project.</source>
   <translation>请以 px 指定宽度，或在项目中绘制比例尺。</translation>
  </message>
  <message>
   <source>Choose another folder or allow overwriting.</source>
   <translation>请另选文件夹或允许覆盖。</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>The picture's XMP block cannot be understood; it was kept, without a history.</source>
   <translation>无法解析图像的 XMP 数据块；已原样保留，未加入历史记录。</translation>
  </message>
  <message>
   <source>{model} is no single network: it cannot learn a picture.</source>
   <translation>{model} 不是单个网络，无法学习图像。</translation>
  </message>
  <message>
   <source>Adapt a network that is judged by accuracy (restorer-net).</source>
   <translation>请适配以准确度评判的网络（restorer-net）。</translation>
  </message>
  <message>
   <source>What was learnt from this picture does not fit {model} as it is now.</source>
   <translation>从此图像学到的内容与现在的 {model} 不符。</translation>
  </message>
  <message>
   <source>Use the model as it is, or adapt it once more.</source>
   <translation>请按原样使用该模型，或重新适配。</translation>
  </message>
  <message>
   <source>{model} paints texture; learning from one picture would make it smooth.</source>
   <translation>{model} 会绘制纹理；只从一幅图像学习会使其变得平滑。</translation>
  </message>
  <message>
   <source>Adapt the model that is judged by accuracy (restorer-net).</source>
   <translation>请适配以准确度评判的模型（restorer-net）。</translation>
  </message>
  <message>
   <source>Learning this painting</source>
   <translation>正在学习这幅画</translation>
  </message>
  <message>
   <source>What was learnt belongs to {other}, not to {model}.</source>
   <translation>所学内容属于 {other}，不属于 {model}。</translation>
  </message>
  <message>
   <source>There is too little sound paint in this picture to learn from.</source>
   <translation>此图像中可供学习的完好画面太少。</translation>
  </message>
  <message>
   <source>Use the model as it is.</source>
   <translation>请按原样使用该模型。</translation>
  </message>
  <message>
   <source>A mask has one channel of 8 bits; this one is {kind} of shape {shape}.</source>
   <translation>蒙版应为单通道 8 位；此蒙版为 {kind}，形状 {shape}。</translation>
  </message>
  <message>
   <source>The protect mask is {size}, but the mask is {mask_size} pixels.</source>
   <translation>保护蒙版为 {size} 像素，而蒙版为 {mask_size} 像素。</translation>
  </message>
  <message>
   <source>The mask marks nothing to fill.</source>
   <translation>蒙版没有标记任何需要填补的内容。</translation>
  </message>
  <message>
   <source>The mask marks nothing but protected pixels.</source>
   <translation>蒙版标记的全部是受保护的像素。</translation>
  </message>
  <message>
   <source>The picture is unchanged.</source>
   <translation>图像未改动。</translation>
  </message>
  <message>
   <source>Mark the damage first.</source>
   <translation>请先标记病害。</translation>
  </message>
  <message>
   <source>Everything is masked or protected: there is nothing left to fill from.</source>
   <translation>所有部分都已标记或受保护：没有可供填补取用的内容。</translation>
  </message>
  <message>
   <source>Leave some of the sound picture unmarked.</source>
   <translation>请将部分完好的画面留作不标记。</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>正在填补</translation>
  </message>
  <message>
   <source>The {name} is {given} pixels, but the picture is {width} × {height}.</source>
   <translation>{name}为 {given} 像素，而图像为 {width} × {height}。</translation>
  </message>
  <message>
   <source>Choose a mask made for this picture.</source>
   <translation>请选择为此图像制作的蒙版。</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>正在取消</translation>
  </message>
  <message>
   <source>Out of memory: continued with at most {most} tiles at once.</source>
   <translation>内存不足：已改为同时最多处理 {most} 个图块并继续。</translation>
  </message>
  <message>
   <source>{model} ran out of memory at {place}.</source>
   <translation>{model} 在 {place} 处内存不足。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>请关闭其他程序，或选择较小的模型。</translation>
  </message>
  <message>
   <source>Out of memory: some tiles were filled in halves.</source>
   <translation>内存不足：部分图块分两半填补。</translation>
  </message>
  <message>
   <source>{name} failed at {place}: {error}</source>
   <translation>{name} 在 {place} 处失败：{error}</translation>
  </message>
  <message>
   <source>Try another model.</source>
   <translation>请尝试其他模型。</translation>
  </message>
  <message>
   <source>{name} gave no usable result at {place}.</source>
   <translation>{name} 在 {place} 处没有给出可用的结果。</translation>
  </message>
  <message>
   <source>({x}, {y}), {box_width} × {box_height} pixels</source>
   <translation>({x}, {y})，{box_width} × {box_height} 像素</translation>
  </message>
  <message>
   <source>Judging the fills</source>
   <translation>正在评估填补</translation>
  </message>
  <message>
   <source>Looking at the damage</source>
   <translation>正在查看病害</translation>
  </message>
  <message>
   <source>There is no hole to fill.</source>
   <translation>没有可填补的空洞。</translation>
  </message>
  <message>
   <source>Choose a marked place.</source>
   <translation>请选择已标记的位置。</translation>
  </message>
  <message>
   <source>Trying models</source>
   <translation>正在试用各模型</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <source>There is not enough memory for this picture.</source>
   <translation>内存不足，无法处理此图像。</translation>
  </message>
  <message>
   <source>It is unchanged.</source>
   <translation>图像未改动。</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>请关闭其他程序后重试。</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <source>Open a picture or a project</source>
   <translation>打开图像或项目</translation>
  </message>
  <message>
   <source>&amp;New from clipboard</source>
   <translation>从剪贴板新建(&amp;N)</translation>
  </message>
  <message>
   <source>Open the picture in the clipboard</source>
   <translation>打开剪贴板中的图像</translation>
  </message>
  <message>
   <source>Open &amp;demo picture</source>
   <translation>打开演示图像(&amp;D)</translation>
  </message>
  <message>
   <source>Open a damaged portrait to try things on</source>
   <translation>打开一幅受损的肖像来试用</translation>
  </message>
  <message>
   <source>Recover &amp;unsaved work…</source>
   <translation>恢复未保存的工作(&amp;U)…</translation>
  </message>
  <message>
   <source>See what was left unsaved when Restorer ended unexpectedly</source>
   <translation>查看 Restorer 意外结束时未保存的内容</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>保存项目(&amp;S)</translation>
  </message>
  <message>
   <source>Save the picture with its marks, fills and notes, to go on with later</source>
   <translation>保存图像及其标记、填补和笔记，以便日后继续</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>项目另存为(&amp;A)…</translation>
  </message>
  <message>
   <source>Save the project under another name</source>
   <translation>以其他名称保存项目</translation>
  </message>
  <message>
   <source>Save &amp;picture</source>
   <translation>保存图像(&amp;P)</translation>
  </message>
  <message>
   <source>Save the restored picture as a file for other programs</source>
   <translation>将修复后的图像保存为供其他程序使用的文件</translation>
  </message>
  <message>
   <source>Save pic&amp;ture as…</source>
   <translation>图像另存为(&amp;T)…</translation>
  </message>
  <message>
   <source>Save the restored picture under another name or in another format</source>
   <translation>以其他名称或格式保存修复后的图像</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <source>Write the picture with its fills shown as such, its layers, the fills alone, or the mask</source>
   <translation>写出标明填补的图像、其图层、仅填补部分或蒙版</translation>
  </message>
  <message>
   <source>E&amp;xport dossier…</source>
   <translation>导出修复档案(&amp;X)…</translation>
  </message>
  <message>
   <source>Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF</source>
   <translation>记录所做的工作：修复前、病害图、每处填补及其做法、您的笔记；输出为网页和 PDF</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Print the picture as it is shown</source>
   <translation>按当前显示打印图像</translation>
  </message>
  <message>
   <source>&amp;Import mask…</source>
   <translation>导入蒙版(&amp;I)…</translation>
  </message>
  <message>
   <source>Read the mask from a picture file; white is damage</source>
   <translation>从图像文件读取蒙版；白色为病害</translation>
  </message>
  <message>
   <source>&amp;Batch…</source>
   <translation>批处理(&amp;B)…</translation>
  </message>
  <message>
   <source>Restore many pictures, one after the other</source>
   <translation>依次修复多幅图像</translation>
  </message>
  <message>
   <source>&amp;Close picture</source>
   <translation>关闭图像(&amp;C)</translation>
  </message>
  <message>
   <source>Close the picture and go back to the start page</source>
   <translation>关闭图像并返回起始页</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>Leave Restorer</source>
   <translation>退出 Restorer</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>撤销上一步</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>Take the step again</source>
   <translation>重做这一步</translation>
  </message>
  <message>
   <source>&amp;Copy result</source>
   <translation>复制结果(&amp;C)</translation>
  </message>
  <message>
   <source>Put the restored picture into the clipboard</source>
   <translation>将修复后的图像放入剪贴板</translation>
  </message>
  <message>
   <source>Cop&amp;y colour values</source>
   <translation>复制颜色值(&amp;Y)</translation>
  </message>
  <message>
   <source>Put the values under the pointer into the clipboard, as text</source>
   <translation>将指针处的颜色值以文本形式放入剪贴板</translation>
  </message>
  <message>
   <source>C&amp;lear mask</source>
   <translation>清除蒙版(&amp;L)</translation>
  </message>
  <message>
   <source>Unmark everything, or what is selected</source>
   <translation>取消全部标记，或仅取消选区内的标记</translation>
  </message>
  <message>
   <source>&amp;Invert mask</source>
   <translation>反转蒙版(&amp;I)</translation>
  </message>
  <message>
   <source>Mark what is unmarked and the other way round</source>
   <translation>标记未标记的部分，并取消已有的标记</translation>
  </message>
  <message>
   <source>&amp;Grow mask…</source>
   <translation>扩展蒙版(&amp;G)…</translation>
  </message>
  <message>
   <source>Widen the mask by some pixels</source>
   <translation>将蒙版向外扩展若干像素</translation>
  </message>
  <message>
   <source>S&amp;hrink mask…</source>
   <translation>收缩蒙版(&amp;H)…</translation>
  </message>
  <message>
   <source>Make the mask narrower by some pixels</source>
   <translation>将蒙版向内收缩若干像素</translation>
  </message>
  <message>
   <source>&amp;Fill gaps in mask</source>
   <translation>填满蒙版空隙(&amp;F)</translation>
  </message>
  <message>
   <source>Mark what the mask encloses</source>
   <translation>标记蒙版所包围的部分</translation>
  </message>
  <message>
   <source>Clear &amp;protection</source>
   <translation>清除保护(&amp;P)</translation>
  </message>
  <message>
   <source>Protect nothing any more</source>
   <translation>不再保护任何部分</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>全选(&amp;A)</translation>
  </message>
  <message>
   <source>Select the whole picture</source>
   <translation>选择整幅图像</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>取消选择(&amp;N)</translation>
  </message>
  <message>
   <source>Remove the selection</source>
   <translation>移除选区</translation>
  </message>
  <message>
   <source>Add selection to &amp;mask</source>
   <translation>将选区加入蒙版(&amp;M)</translation>
  </message>
  <message>
   <source>Mark what is selected</source>
   <translation>标记所选部分</translation>
  </message>
  <message>
   <source>Remo&amp;ve all fills</source>
   <translation>移除所有填补(&amp;V)</translation>
  </message>
  <message>
   <source>Go back to the original picture; the mask stays</source>
   <translation>恢复为原始图像；蒙版保留</translation>
  </message>
  <message>
   <source>No&amp;tes…</source>
   <translation>笔记(&amp;T)…</translation>
  </message>
  <message>
   <source>Write down what is seen and what is concluded, for the dossier</source>
   <translation>为修复档案写下观察与结论</translation>
  </message>
  <message>
   <source>&amp;Operator and institution…</source>
   <translation>操作者与机构(&amp;O)…</translation>
  </message>
  <message>
   <source>Who restores, and where: stands in dossiers, and in signed pictures</source>
   <translation>由谁、在何处修复：写入修复档案和已签名的图像</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>首选项(&amp;E)…</translation>
  </message>
  <message>
   <source>Language, appearance, canvas, models, colour, shortcuts</source>
   <translation>语言、外观、画布、模型、颜色、快捷键</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <source>Show the picture larger</source>
   <translation>放大显示图像</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <source>Show the picture smaller</source>
   <translation>缩小显示图像</translation>
  </message>
  <message>
   <source>&amp;Fit in window</source>
   <translation>适合窗口(&amp;F)</translation>
  </message>
  <message>
   <source>Show the whole picture</source>
   <translation>显示整幅图像</translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>100 %(&amp;1)</translation>
  </message>
  <message>
   <source>Show one picture pixel as one screen pixel</source>
   <translation>以一个屏幕像素显示一个图像像素</translation>
  </message>
  <message>
   <source>T&amp;urn the view</source>
   <translation>旋转视图(&amp;U)</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>向左转(&amp;L)</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is</source>
   <translation>将所见画面向左转 15°；按住 Shift 和空格键并拖动鼠标可转任意角度。图像本身不变</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>向右转(&amp;R)</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 15°</source>
   <translation>将所见画面向右转 15°</translation>
  </message>
  <message>
   <source>&amp;Quarter turn left</source>
   <translation>左转 90°(&amp;Q)</translation>
  </message>
  <message>
   <source>Turn what you see to the left by 90°</source>
   <translation>将所见画面向左转 90°</translation>
  </message>
  <message>
   <source>Q&amp;uarter turn right</source>
   <translation>右转 90°(&amp;U)</translation>
  </message>
  <message>
   <source>Turn what you see to the right by 90°</source>
   <translation>将所见画面向右转 90°</translation>
  </message>
  <message>
   <source>&amp;Mirror</source>
   <translation>镜像(&amp;M)</translation>
  </message>
  <message>
   <source>Mirror what you see, left to right: faults are noticed with a fresh eye</source>
   <translation>左右翻转所见画面：换个视角更易发现瑕疵</translation>
  </message>
  <message>
   <source>U&amp;pright</source>
   <translation>摆正(&amp;P)</translation>
  </message>
  <message>
   <source>See the picture as it is: neither turned nor mirrored</source>
   <translation>按图像原样查看：不旋转，不镜像</translation>
  </message>
  <message>
   <source>Rulers and scale</source>
   <translation>标尺与比例尺</translation>
  </message>
  <message>
   <source>&amp;Rulers</source>
   <translation>标尺(&amp;R)</translation>
  </message>
  <message>
   <source>Show rulers along the edges of the picture; a click in their corner changes the unit</source>
   <translation>沿图像边缘显示标尺；单击其角落可更换单位</translation>
  </message>
  <message>
   <source>&amp;Scale bar</source>
   <translation>比例尺(&amp;S)</translation>
  </message>
  <message>
   <source>Show in a corner how long some centimetres of the object are, where a scale is known</source>
   <translation>在已知比例时，于角落显示实物若干厘米的长度</translation>
  </message>
  <message>
   <source>Show &amp;mask</source>
   <translation>显示蒙版(&amp;M)</translation>
  </message>
  <message>
   <source>Show the mask as a coloured overlay</source>
   <translation>以彩色叠加层显示蒙版</translation>
  </message>
  <message>
   <source>Show &amp;confidence</source>
   <translation>显示置信度(&amp;C)</translation>
  </message>
  <message>
   <source>Colour every fill by how sure it is, and tell the error that is expected under the cursor</source>
   <translation>按把握程度为每处填补着色，并显示光标处的预期误差</translation>
  </message>
  <message>
   <source>Sho&amp;w pinned notes</source>
   <translation>显示图钉笔记(&amp;W)</translation>
  </message>
  <message>
   <source>Show the numbers of notes that are pinned to places</source>
   <translation>显示钉在各处的笔记编号</translation>
  </message>
  <message>
   <source>Show o&amp;riginal (hold the key)</source>
   <translation>显示原图（按住按键）(&amp;R)</translation>
  </message>
  <message>
   <source>Show the picture as it was opened while the key is held</source>
   <translation>按住按键时显示图像刚打开时的样子</translation>
  </message>
  <message>
   <source>Fills shown &amp;as</source>
   <translation>填补显示方式(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;They are</source>
   <translation>原样(&amp;T)</translation>
  </message>
  <message>
   <source>Show fills as if nothing had been there</source>
   <translation>显示填补，如同未曾受损</translation>
  </message>
  <message>
   <source>&amp;Outlined</source>
   <translation>轮廓线(&amp;O)</translation>
  </message>
  <message>
   <source>Show fills with a line along their edge</source>
   <translation>沿填补边缘显示线条</translation>
  </message>
  <message>
   <source>&amp;Neutral tone</source>
   <translation>中性色(&amp;N)</translation>
  </message>
  <message>
   <source>Show every filled hole in one quiet tone</source>
   <translation>以同一种柔和色调显示所有已填补的空洞</translation>
  </message>
  <message>
   <source>T&amp;ratteggio</source>
   <translation>影线法(&amp;R)</translation>
  </message>
  <message>
   <source>Show fills as fine strokes in their own colours; the width is set under File, Export</source>
   <translation>以填补本身颜色的细线显示填补；线宽在“文件”菜单的“导出”中设置</translation>
  </message>
  <message>
   <source>Result onl&amp;y</source>
   <translation>仅结果(&amp;Y)</translation>
  </message>
  <message>
   <source>Show the restored picture alone</source>
   <translation>仅显示修复后的图像</translation>
  </message>
  <message>
   <source>&amp;Split before and after</source>
   <translation>分割对比(&amp;S)</translation>
  </message>
  <message>
   <source>Before on one side of a slider, after on the other</source>
   <translation>滑块一侧为修复前，另一侧为修复后</translation>
  </message>
  <message>
   <source>Side &amp;by side</source>
   <translation>并排对比(&amp;B)</translation>
  </message>
  <message>
   <source>Before and after next to each other, moving together</source>
   <translation>修复前后并排显示，同步移动</translation>
  </message>
  <message>
   <source>Before and after on full screen</source>
   <translation>全屏前后对比</translation>
  </message>
  <message>
   <source>Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back</source>
   <translation>全屏仅显示图像：按空格键显示原样，按 Esc 返回</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>面板(&amp;P)</translation>
  </message>
  <message>
   <source>Show or hide the panels on the right</source>
   <translation>显示或隐藏右侧面板</translation>
  </message>
  <message>
   <source>&amp;Tool panel</source>
   <translation>工具面板(&amp;T)</translation>
  </message>
  <message>
   <source>Open or close the tool's options</source>
   <translation>展开或收起工具选项</translation>
  </message>
  <message>
   <source>&amp;Damage panel</source>
   <translation>病害面板(&amp;D)</translation>
  </message>
  <message>
   <source>Open or close damage detection</source>
   <translation>展开或收起病害检测</translation>
  </message>
  <message>
   <source>Dama&amp;ge classes panel</source>
   <translation>病害类型面板(&amp;G)</translation>
  </message>
  <message>
   <source>Open or close the kinds of damage, their colours and areas</source>
   <translation>展开或收起病害类型及其颜色和面积</translation>
  </message>
  <message>
   <source>Fills p&amp;anel</source>
   <translation>填补面板(&amp;X)</translation>
  </message>
  <message>
   <source>Open or close the list of fills</source>
   <translation>展开或收起填补列表</translation>
  </message>
  <message>
   <source>Mask o&amp;verlay panel</source>
   <translation>蒙版叠加面板(&amp;V)</translation>
  </message>
  <message>
   <source>Open or close the mask's colour and opacity</source>
   <translation>展开或收起蒙版的颜色和不透明度</translation>
  </message>
  <message>
   <source>&amp;History panel</source>
   <translation>历史记录面板(&amp;H)</translation>
  </message>
  <message>
   <source>Open or close the list of steps</source>
   <translation>展开或收起步骤列表</translation>
  </message>
  <message>
   <source>Histogram panel</source>
   <translation>直方图面板</translation>
  </message>
  <message>
   <source>Open or close the histogram and the colour under the pointer</source>
   <translation>展开或收起直方图和指针处的颜色</translation>
  </message>
  <message>
   <source>I&amp;nfo panel</source>
   <translation>信息面板(&amp;N)</translation>
  </message>
  <message>
   <source>Open or close the picture's details</source>
   <translation>展开或收起图像的详细信息</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>全屏(&amp;Z)</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>使用整个屏幕</translation>
  </message>
  <message>
   <source>App&amp;earance: system</source>
   <translation>外观：跟随系统(&amp;E)</translation>
  </message>
  <message>
   <source>Light or dark as the system is</source>
   <translation>按系统设置使用浅色或深色</translation>
  </message>
  <message>
   <source>Appearance: &amp;light</source>
   <translation>外观：浅色(&amp;L)</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>始终浅色</translation>
  </message>
  <message>
   <source>Appearance: dar&amp;k</source>
   <translation>外观：深色(&amp;K)</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>始终深色</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>移动(&amp;M)</translation>
  </message>
  <message>
   <source>Move the picture; the space bar and the middle button do so with every tool</source>
   <translation>移动图像；使用任何工具时，空格键和中键均可移动</translation>
  </message>
  <message>
   <source>&amp;Brush</source>
   <translation>画笔(&amp;B)</translation>
  </message>
  <message>
   <source>Mark damage; the right button erases, Shift draws straight lines</source>
   <translation>标记病害；右键擦除，Shift 画直线</translation>
  </message>
  <message>
   <source>&amp;Eraser</source>
   <translation>橡皮擦(&amp;E)</translation>
  </message>
  <message>
   <source>Unmark</source>
   <translation>取消标记</translation>
  </message>
  <message>
   <source>&amp;Rectangle</source>
   <translation>矩形(&amp;R)</translation>
  </message>
  <message>
   <source>Mark a rectangle</source>
   <translation>标记矩形区域</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>套索(&amp;L)</translation>
  </message>
  <message>
   <source>Mark a freely drawn area</source>
   <translation>标记手绘区域</translation>
  </message>
  <message>
   <source>Magic &amp;wand</source>
   <translation>魔棒(&amp;W)</translation>
  </message>
  <message>
   <source>Mark an area of similar colour</source>
   <translation>标记颜色相近的区域</translation>
  </message>
  <message>
   <source>&amp;Fill</source>
   <translation>填充(&amp;F)</translation>
  </message>
  <message>
   <source>Mark an area that the mask encloses</source>
   <translation>标记蒙版所包围的区域</translation>
  </message>
  <message>
   <source>&amp;Protect</source>
   <translation>保护(&amp;P)</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or used as a source</source>
   <translation>涂在完好部分上：它不会被标记、更改或用作来源</translation>
  </message>
  <message>
   <source>&amp;Clone</source>
   <translation>仿制(&amp;C)</translation>
  </message>
  <message>
   <source>Copy from another place; set the source with Alt (or Ctrl) and a click</source>
   <translation>从别处复制；按住 Alt（或 Ctrl）单击以设定来源</translation>
  </message>
  <message>
   <source>&amp;Heal</source>
   <translation>修复画笔(&amp;H)</translation>
  </message>
  <message>
   <source>Copy from another place and match its colour to the surroundings</source>
   <translation>从别处复制，并使颜色与周围匹配</translation>
  </message>
  <message>
   <source>&amp;Select rectangle</source>
   <translation>矩形选区(&amp;S)</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a rectangle</source>
   <translation>将检测和修复限制在矩形内</translation>
  </message>
  <message>
   <source>Select l&amp;asso</source>
   <translation>套索选区(&amp;A)</translation>
  </message>
  <message>
   <source>Limit detection and restoring to a freely drawn area</source>
   <translation>将检测和修复限制在手绘区域内</translation>
  </message>
  <message>
   <source>Restore &amp;one hole</source>
   <translation>修复单个空洞(&amp;O)</translation>
  </message>
  <message>
   <source>Click a marked hole to restore it alone</source>
   <translation>单击已标记的空洞，单独修复它</translation>
  </message>
  <message>
   <source>Choose f&amp;ills</source>
   <translation>选择填补(&amp;I)</translation>
  </message>
  <message>
   <source>Click a fill, or drag around several: to hide, fade, move, redo or delete them</source>
   <translation>单击一处填补，或拖框选中多处：可隐藏、淡化、移动、重做或删除</translation>
  </message>
  <message>
   <source>Pi&amp;n note</source>
   <translation>钉上笔记(&amp;N)</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it</source>
   <translation>单击某处钉上笔记；单击图钉阅读，拖动可移动，Delete 键删除</translation>
  </message>
  <message>
   <source>Se&amp;t scale</source>
   <translation>设定比例(&amp;T)</translation>
  </message>
  <message>
   <source>Draw a line over something of known length: areas are then told in cm², too</source>
   <translation>沿已知长度的物体画一条线：面积随后也以 cm² 显示</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>加大画笔</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>使画笔变大</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>减小画笔</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>使画笔变小</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>修复(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Find damage</source>
   <translation>查找病害(&amp;F)</translation>
  </message>
  <message>
   <source>Mark the damage that the detector finds</source>
   <translation>标记检测器找到的病害</translation>
  </message>
  <message>
   <source>&amp;Restore everything marked</source>
   <translation>修复所有标记(&amp;R)</translation>
  </message>
  <message>
   <source>Fill all that is marked</source>
   <translation>填补所有已标记的部分</translation>
  </message>
  <message>
   <source>Restore the &amp;selection</source>
   <translation>修复选区(&amp;S)</translation>
  </message>
  <message>
   <source>Fill what is both marked and selected</source>
   <translation>填补既已标记又被选中的部分</translation>
  </message>
  <message>
   <source>Restore the hole &amp;under the cursor</source>
   <translation>修复光标处的空洞(&amp;U)</translation>
  </message>
  <message>
   <source>Fill the one hole that the cursor is on</source>
   <translation>填补光标所在的那个空洞</translation>
  </message>
  <message>
   <source>Com&amp;pare fills of that hole…</source>
   <translation>比较该空洞的填补(&amp;P)…</translation>
  </message>
  <message>
   <source>Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one</source>
   <translation>用多个模型并排填补（或重新填补）光标处的空洞，并选定一个</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>取消(&amp;C)</translation>
  </message>
  <message>
   <source>Stop what is being done</source>
   <translation>停止正在进行的操作</translation>
  </message>
  <message>
   <source>&amp;Adapt to this picture…</source>
   <translation>适配此图像(&amp;A)…</translation>
  </message>
  <message>
   <source>Let a network practise on the sound paint of this picture</source>
   <translation>让网络在此图像的完好画面上练习</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>模型(&amp;M)…</translation>
  </message>
  <message>
   <source>See, import, check and choose models</source>
   <translation>查看、导入、校验和选择模型</translation>
  </message>
  <message>
   <source>&amp;Teach your collection…</source>
   <translation>用您的藏品训练(&amp;T)…</translation>
  </message>
  <message>
   <source>Let a copy of a model learn from sound pictures by one hand, and see whether it helps</source>
   <translation>让模型的副本从同一作者的完好图像中学习，并检验是否有帮助</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>查找命令(&amp;C)…</translation>
  </message>
  <message>
   <source>Search everything that can be done, models, panels and recent files</source>
   <translation>搜索所有操作、模型、面板和最近的文件</translation>
  </message>
  <message>
   <source>&amp;Help contents</source>
   <translation>帮助内容(&amp;H)</translation>
  </message>
  <message>
   <source>Read about the part of the window that is in use</source>
   <translation>阅读与当前所用窗口部分有关的说明</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>导览(&amp;T)</translation>
  </message>
  <message>
   <source>See a whole restoration in five minutes, on the demo picture</source>
   <translation>用演示图像在五分钟内了解完整的修复过程</translation>
  </message>
  <message>
   <source>&amp;Getting started</source>
   <translation>入门(&amp;G)</translation>
  </message>
  <message>
   <source>How a restoration goes, in three steps</source>
   <translation>修复如何进行，分三步说明</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>键盘快捷键(&amp;K)</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>所有按键一览</translation>
  </message>
  <message>
   <source>Show &amp;log folder</source>
   <translation>显示日志文件夹(&amp;L)</translation>
  </message>
  <message>
   <source>Open the folder with the program's log files</source>
   <translation>打开程序日志所在的文件夹</translation>
  </message>
  <message>
   <source>C&amp;rash reports…</source>
   <translation>崩溃报告(&amp;R)…</translation>
  </message>
  <message>
   <source>See what was written down when Restorer failed; it is never sent</source>
   <translation>查看 Restorer 出错时写下的内容；报告绝不会被发送</translation>
  </message>
  <message>
   <source>&amp;About Restorer</source>
   <translation>关于 Restorer(&amp;A)</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>版本与许可证</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>打开最近的文件(&amp;R)</translation>
  </message>
  <message>
   <source>No model here can learn: install a network that is judged by accuracy.</source>
   <translation>这里没有可以学习的模型：请安装以准确度评判的网络。</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>已取消。未作任何更改。</translation>
  </message>
  <message>
   <source>Nothing is marked, so there are no shapes of holes to practise on.</source>
   <translation>没有任何标记，因此没有可供练习的空洞形状。</translation>
  </message>
  <message>
   <source>Mark the damage first, then adapt.</source>
   <translation>请先标记病害，再进行适配。</translation>
  </message>
  <message>
   <source>There is no display to open a window on.</source>
   <translation>没有可以打开窗口的显示器。</translation>
  </message>
  <message>
   <source>Use the commands instead; `restorer --help` lists them.</source>
   <translation>请改用命令行；`restorer --help` 会列出各命令。</translation>
  </message>
  <message>
   <source>Move fill up</source>
   <translation>上移填补</translation>
  </message>
  <message>
   <source>Move {n:,} fills up</source>
   <translation>上移 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Move fill down</source>
   <translation>下移填补</translation>
  </message>
  <message>
   <source>Move {n:,} fills down</source>
   <translation>下移 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Move fill to the top</source>
   <translation>将填补移到最上层</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the top</source>
   <translation>将 {n:,} 处填补移到最上层</translation>
  </message>
  <message>
   <source>Move fill to the bottom</source>
   <translation>将填补移到最下层</translation>
  </message>
  <message>
   <source>Move {n:,} fills to the bottom</source>
   <translation>将 {n:,} 处填补移到最下层</translation>
  </message>
  <message>
   <source>Show fill</source>
   <translation>显示填补</translation>
  </message>
  <message>
   <source>Show {n:,} fills</source>
   <translation>显示 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Hide fill</source>
   <translation>隐藏填补</translation>
  </message>
  <message>
   <source>Hide {n:,} fills</source>
   <translation>隐藏 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Delete fill</source>
   <translation>删除填补</translation>
  </message>
  <message>
   <source>Delete {n:,} fills</source>
   <translation>删除 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Fade fill</source>
   <translation>淡化填补</translation>
  </message>
  <message>
   <source>Fade {n:,} fills</source>
   <translation>淡化 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Something went wrong inside Restorer.</source>
   <translation>Restorer 内部出错。</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept for the case of a crash. {reason}</source>
   <translation>无法保留未保存的工作以防崩溃。{reason}</translation>
  </message>
  <message>
   <source>Save the project from time to time.</source>
   <translation>请不时保存项目。</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow keys moves the brush, Enter paints with it.</source>
   <translation>已标出病害的图像。方向键移动图像，加号和减号缩放，Shift 加方向键移动画笔，Enter 键用画笔涂画。</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>修复前</translation>
  </message>
  <message>
   <source>After</source>
   <translation>修复后</translation>
  </message>
  <message>
   <source>below {most}</source>
   <translation>低于 {most}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} 或更高</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} 至 {most}</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Fairly sure</source>
   <translation>较确定</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>较确定</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>A guess</source>
   <translation>推测</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>推测</translation>
  </message>
  <message>
   <source>Wand</source>
   <translation>魔棒</translation>
  </message>
  <message>
   <source>Fill</source>
   <translation>填充</translation>
  </message>
  <message>
   <source>Nothing is enclosed here: draw a closed outline first.</source>
   <translation>此处没有封闭区域：请先画出封闭的轮廓。</translation>
  </message>
  <message>
   <source>Unprotect</source>
   <translation>取消保护</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>仿制</translation>
  </message>
  <message>
   <source>Alt-click (or Ctrl-click) the place to copy from first.</source>
   <translation>请先按住 Alt（或 Ctrl）单击要复制的位置。</translation>
  </message>
  <message>
   <source>There is nothing to copy: the source lies outside the picture.</source>
   <translation>没有可复制的内容：来源位于图像之外。</translation>
  </message>
  <message>
   <source>The source is set. Now paint over the damage.</source>
   <translation>来源已设定。现在请涂画病害处。</translation>
  </message>
  <message>
   <source>Heal</source>
   <translation>修复画笔</translation>
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
   <translation>矩形</translation>
  </message>
  <message>
   <source>Erase: rectangle</source>
   <translation>擦除：矩形</translation>
  </message>
  <message>
   <source>Lasso</source>
   <translation>套索</translation>
  </message>
  <message>
   <source>Erase: lasso</source>
   <translation>擦除：套索</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>选区</translation>
  </message>
  <message>
   <source>Forget scale</source>
   <translation>清除比例</translation>
  </message>
  <message numerus="yes">
   <source>%n classes are the most. Delete one first.</source>
   <translation>
    <numerusform>最多 %n 个类型。请先删除一个。</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a damage class</source>
   <translation>添加病害类型</translation>
  </message>
  <message>
   <source>Add class {name}</source>
   <translation>添加类型 {name}</translation>
  </message>
  <message>
   <source>Name and colour of “{name}”</source>
   <translation>“{name}”的名称和颜色</translation>
  </message>
  <message>
   <source>Change class {name}</source>
   <translation>更改类型 {name}</translation>
  </message>
  <message>
   <source>Delete class {name}</source>
   <translation>删除类型 {name}</translation>
  </message>
  <message>
   <source>Put into {name}</source>
   <translation>归入 {name}</translation>
  </message>
  <message>
   <source>It is in the class {name} now.</source>
   <translation>现已归入类型 {name}。</translation>
  </message>
  <message>
   <source>All of it is in the class {name} already.</source>
   <translation>已全部归入类型 {name}。</translation>
  </message>
  <message>
   <source>Mark {name} to be filled</source>
   <translation>将 {name} 标记为待填补</translation>
  </message>
  <message>
   <source>Do not fill {name}</source>
   <translation>不填补 {name}</translation>
  </message>
  <message>
   <source>Nothing of the class {name} was changed.</source>
   <translation>类型 {name} 中没有任何更改。</translation>
  </message>
  <message>
   <source>Set scale</source>
   <translation>设定比例</translation>
  </message>
  <message>
   <source>No scale: the file has no resolution.</source>
   <translation>没有比例：文件未包含分辨率。</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, drawn</source>
   <translation>比例：每毫米 {scale} px，按所画线条</translation>
  </message>
  <message>
   <source>Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom.</source>
   <translation>比例：每毫米 {scale} px，按文件的 {dpi} dpi。扫描件的数值可靠，相机照片则很少可靠。</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>剪贴板中没有图像。</translation>
  </message>
  <message>
   <source>Copy one in another program, then try again.</source>
   <translation>请在其他程序中复制一幅，然后重试。</translation>
  </message>
  <message>
   <source>From the clipboard: 8 bit, without colour profile and metadata.</source>
   <translation>来自剪贴板：8 位，不含颜色配置文件和元数据。</translation>
  </message>
  <message>
   <source>A picture of more than {pixels:,} pixels a side does not fit into the clipboard.</source>
   <translation>单边超过 {pixels:,} 像素的图像无法放入剪贴板。</translation>
  </message>
  <message>
   <source>Save it as a file instead.</source>
   <translation>请改为保存成文件。</translation>
  </message>
  <message>
   <source>Remove all fills</source>
   <translation>移除所有填补</translation>
  </message>
  <message>
   <source>There is no hole under the cursor, neither marked nor filled.</source>
   <translation>光标处没有空洞，既无标记也无填补。</translation>
  </message>
  <message>
   <source>Loading models</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>the damage</source>
   <translation>病害</translation>
  </message>
  <message>
   <source>Fill with {model}</source>
   <translation>用 {model} 填补</translation>
  </message>
  <message>
   <source>The hole is filled with {model}.</source>
   <translation>已用 {model} 填补该空洞。</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the fill no longer fits.</source>
   <translation>图像在此期间已更改：该填补不再适用。</translation>
  </message>
  <message>
   <source>Restorer failed the last time.</source>
   <translation>Restorer 上次运行时出错。</translation>
  </message>
  <message>
   <source>Reports on failures</source>
   <translation>出错报告</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>崩溃报告</translation>
  </message>
  <message>
   <source>A report was written. It holds versions, the kind of computer, the last lines of the log and where the program was: no picture, no notes, and of files only their names.</source>
   <translation>已写入一份报告。其中包含版本、计算机类型、日志的最后几行以及程序当时所处的位置：不含图像和笔记，文件也只记录名称。</translation>
  </message>
  <message>
   <source>It stays on this computer and is never sent. You can copy it into a message yourself.</source>
   <translation>报告保留在本机，绝不会被发送。您可以自行将其复制到邮件中。</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>What the report says</source>
   <translation>报告内容</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>There are no crash reports.</source>
   <translation>没有崩溃报告。</translation>
  </message>
  <message>
   <source>Find paint losses</source>
   <translation>查找颜料缺失</translation>
  </message>
  <message>
   <source>Find lines and specks</source>
   <translation>查找线条和斑点</translation>
  </message>
  <message>
   <source>Find paint losses by network</source>
   <translation>用网络查找颜料缺失</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: what was found is dropped.</source>
   <translation>图像在此期间已更改：查找结果已舍弃。</translation>
  </message>
  <message>
   <source>No damage found. A higher sensitivity finds more.</source>
   <translation>未发现病害。提高灵敏度可找到更多。</translation>
  </message>
  <message>
   <source>Nothing new found.</source>
   <translation>没有新的发现。</translation>
  </message>
  <message>
   <source>Marked {share} of the picture.</source>
   <translation>已标记图像的 {share}。</translation>
  </message>
  <message>
   <source>Marked {share} of the picture as {name}.</source>
   <translation>已将图像的 {share} 标记为 {name}。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was marked.</source>
   <translation>已取消。未作任何标记。</translation>
  </message>
  <message>
   <source>A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy learns to fill them. What is marked, protected or filled is never learnt from.</source>
   <translation>模型的副本会在此图像的完好画面上练习：将图像中空洞的形状放到完好画面上，由副本学习如何填补。已标记、受保护或已填补的部分绝不用于学习。</translation>
  </message>
  <message>
   <source>Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this document; if not, nothing changes. The model itself stays as it is.</source>
   <translation>部分位置留作检验，以判断是否有帮助。如有帮助，模型菜单中会为此文档提供该副本；否则一切不变。模型本身保持原样。</translation>
  </message>
  <message>
   <source>Adapt to this picture</source>
   <translation>适配此图像</translation>
  </message>
  <message>
   <source>Let a model learn this picture</source>
   <translation>让模型学习此图像</translation>
  </message>
  <message>
   <source>Networks that are judged by accuracy can learn; those that paint texture would unlearn it</source>
   <translation>以准确度评判的网络可以学习；绘制纹理的网络则会因此丧失这种能力</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message numerus="yes">
   <source>Practise for about %n minute(s)</source>
   <translation>
    <numerusform>练习约 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>It can be cancelled at any time (Esc); meanwhile marking pauses.</source>
   <translation>可随时取消 (Esc)；其间暂停标记。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB better (± {error}).</source>
   <translation>
    <numerusform>在留作检验的 %n 处，经过 {steps} 步，填补从之前的 {before} dB 变为之后的 {after} dB：提高 {gain} dB（± {error}）。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: {gain} dB worse (± {error}).</source>
   <translation>
    <numerusform>在留作检验的 %n 处，经过 {steps} 步，填补从之前的 {before} dB 变为之后的 {after} dB：降低 {gain} dB（± {error}）。</numerusform>
   </translation>
  </message>
  <message>
   <source>It helped.</source>
   <translation>有帮助。</translation>
  </message>
  <message>
   <source>{scores} “{name}” is in the model menu now and belongs to this document.</source>
   <translation>{scores}“{name}”现已列入模型菜单，仅属于此文档。</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不使用</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>It did not help.</source>
   <translation>没有帮助。</translation>
  </message>
  <message>
   <source>{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was changed. More minutes, or a picture with more sound paint, may help.</source>
   <translation>{scores}这一提升不足取，也可能出于偶然：模型按原样使用，未作任何更改。延长时间，或选用完好画面更多的图像，可能会有帮助。</translation>
  </message>
  <message>
   <source>Fill the hole with this one</source>
   <translation>用此结果填补空洞</translation>
  </message>
  <message>
   <source>Compare fills</source>
   <translation>比较填补</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Show {percent} %</source>
   <translation>显示 {percent} %</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Leave the hole as it is (Esc)</source>
   <translation>保持空洞原样 (Esc)</translation>
  </message>
  <message>
   <source>Which fill do you want?</source>
   <translation>您想要哪种填补？</translation>
  </message>
  <message>
   <source>Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom.</source>
   <translation>单击其中一个，即用它填补空洞。拖动可同步移动全部画面，滚轮可缩放。</translation>
  </message>
  <message>
   <source>Damage class</source>
   <translation>病害类型</translation>
  </message>
  <message>
   <source>Name, such as “Water stain”</source>
   <translation>名称，例如“水渍”</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>类型名称</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>其他…</translation>
  </message>
  <message>
   <source>Another colour</source>
   <translation>其他颜色</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Colour {colour}</source>
   <translation>颜色 {colour}</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>类型颜色</translation>
  </message>
  <message>
   <source>Another class has this name.</source>
   <translation>已有同名的类型。</translation>
  </message>
  <message>
   <source>Page (HTML)</source>
   <translation>网页 (HTML)</translation>
  </message>
  <message>
   <source>One HTML page that holds everything, for any browser</source>
   <translation>包含全部内容的单个 HTML 网页，适用于任何浏览器</translation>
  </message>
  <message>
   <source>For archives and printers, A4</source>
   <translation>用于存档和打印，A4</translation>
  </message>
  <message>
   <source>Data (JSON)</source>
   <translation>数据 (JSON)</translation>
  </message>
  <message>
   <source>The same without pictures, for other programs</source>
   <translation>内容相同但不含图像，供其他程序使用</translation>
  </message>
  <message>
   <source>Nothing is noted yet: observation and interpretation are written under Edit, Notes.</source>
   <translation>尚无记录：观察和解读在“编辑”菜单的“笔记”中填写。</translation>
  </message>
  <message>
   <source>Export dossier</source>
   <translation>导出修复档案</translation>
  </message>
  <message>
   <source>Write down what was done to the picture</source>
   <translation>记录对图像所做的工作</translation>
  </message>
  <message>
   <source>A page and a PDF with the picture before and after, a damage map with areas, every region with how it was filled, your notes, and who you are.</source>
   <translation>一份网页和一份 PDF，包含修复前后的图像、标有面积的病害图、每个区域及其填补方式、您的笔记和您的身份信息。</translation>
  </message>
  <message>
   <source>A folder of this name is made</source>
   <translation>将创建同名文件夹</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>In</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>By</source>
   <translation>操作者</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <source>Change operator and institution</source>
   <translation>更改操作者和机构</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Open the dossier</source>
   <translation>打开修复档案</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>未填写姓名</translation>
  </message>
  <message>
   <source>Replace the dossier in {folder}?</source>
   <translation>要替换 {folder} 中的修复档案吗？</translation>
  </message>
  <message>
   <source>There is one already. Its files will be lost.</source>
   <translation>那里已有一份。其文件将会丢失。</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>{stage}, {time} left</source>
   <translation>{stage}，剩余 {time}</translation>
  </message>
  <message>
   <source>The dossier is written.</source>
   <translation>修复档案已写好。</translation>
  </message>
  <message>
   <source>Your files were not changed, and the picture is still open.</source>
   <translation>您的文件未被更改，图像仍处于打开状态。</translation>
  </message>
  <message>
   <source>Save your work under a new name. If it happens again, please report it with the details.</source>
   <translation>请以新名称保存您的工作。如再次发生，请附上详细信息报告此问题。</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详细信息</translation>
  </message>
  <message>
   <source>A history of its fills is added to its metadata (XMP); Save picture adds nothing.</source>
   <translation>填补的历史记录会加入元数据 (XMP)；“保存图像”则不加入任何内容。</translation>
  </message>
  <message>
   <source>For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden).</source>
   <translation>适用于 Krita、GIMP 等：图像、每组填补各一图层，以及蒙版（隐藏）。</translation>
  </message>
  <message>
   <source>Layered TIFF</source>
   <translation>分层 TIFF</translation>
  </message>
  <message>
   <source>Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask.</source>
   <translation>尺寸相同、位深与图像一致的多个页面：图像、带透明度的各组填补、蒙版。</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>填补</translation>
  </message>
  <message>
   <source>The fills alone in the picture's own depth, transparent elsewhere.</source>
   <translation>仅填补部分，位深与图像一致，其余透明。</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again.</source>
   <translation>待填补和已填补的部分：黑底白色，柔边为灰色。可用“导入蒙版”重新读取。</translation>
  </message>
  <message>
   <source>It is signed with your content credentials.</source>
   <translation>将用您的内容凭证签名。</translation>
  </message>
  <message>
   <source>Export the restored picture or its parts</source>
   <translation>导出修复后的图像或其组成部分</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>导出内容</translation>
  </message>
  <message>
   <source>Replace {name}?</source>
   <translation>要替换 {name} 吗？</translation>
  </message>
  <message>
   <source>There is a file of this name already. Its contents will be lost.</source>
   <translation>已有同名文件。其内容将会丢失。</translation>
  </message>
  <message>
   <source>{endings} or {ending}</source>
   <translation>{endings} 或 {ending}</translation>
  </message>
  <message>
   <source>The name must end in {endings}.</source>
   <translation>名称须以 {endings} 结尾。</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Choose another name.</source>
   <translation>这是图像的源文件。请换一个名称。</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Change the folder</source>
   <translation>更改文件夹</translation>
  </message>
  <message>
   <source>Folder to save in</source>
   <translation>保存位置</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>移动图像</translation>
  </message>
  <message>
   <source>Space + drag</source>
   <translation>空格键 + 拖动</translation>
  </message>
  <message>
   <source>Middle button</source>
   <translation>中键</translation>
  </message>
  <message>
   <source>Zoom at the cursor</source>
   <translation>以光标为中心缩放</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <source>Pinch</source>
   <translation>双指捏合</translation>
  </message>
  <message>
   <source>Straight line with the brush</source>
   <translation>用画笔画直线</translation>
  </message>
  <message>
   <source>Shift + click</source>
   <translation>Shift + 单击</translation>
  </message>
  <message>
   <source>Erase with the brush</source>
   <translation>用画笔擦除</translation>
  </message>
  <message>
   <source>Right button</source>
   <translation>右键</translation>
  </message>
  <message>
   <source>Set the source of clone and heal</source>
   <translation>设定仿制和修复画笔的来源</translation>
  </message>
  <message>
   <source>Alt + click</source>
   <translation>Alt + 单击</translation>
  </message>
  <message>
   <source>Choose one more fill</source>
   <translation>再选一处填补</translation>
  </message>
  <message>
   <source>Getting started</source>
   <translation>入门</translation>
  </message>
  <message>
   <source>A restoration in three steps</source>
   <translation>三步完成修复</translation>
  </message>
  <message>
   <source>Pixels outside the mask stay exactly as they are, and every step can be undone. What must never change can be protected with the Protect brush.</source>
   <translation>蒙版以外的像素完全保持原样，每一步都可以撤销。绝不能更改的部分可以用保护画笔加以保护。</translation>
  </message>
  <message>
   <source>About Restorer</source>
   <translation>关于 Restorer</translation>
  </message>
  <message>
   <source>Restorer {version}</source>
   <translation>Restorer {version}</translation>
  </message>
  <message>
   <source>Restores paintings and old photographs: it fills the damage and changes nothing else.</source>
   <translation>修复绘画和老照片：只填补病害，不改动其他任何部分。</translation>
  </message>
  <message>
   <source>It works on this computer alone. No picture leaves it.</source>
   <translation>仅在本机运行。图像不会离开这台计算机。</translation>
  </message>
  <message>
   <source>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</source>
   <translation>Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>搜索快捷键</translation>
  </message>
  <message>
   <source>On the picture</source>
   <translation>在图像上</translation>
  </message>
  <message>
   <source>Find damage</source>
   <translation>查找病害</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>无法使用</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>32-bit (fp32)</source>
   <translation>32 位 (fp32)</translation>
  </message>
  <message>
   <source>16-bit (bf16)</source>
   <translation>16 位 (bf16)</translation>
  </message>
  <message>
   <source>16-bit (fp16)</source>
   <translation>16 位 (fp16)</translation>
  </message>
  <message>
   <source>Device that networks run on</source>
   <translation>运行网络的设备</translation>
  </message>
  <message>
   <source>Where networks run; other models always use the processor</source>
   <translation>网络运行的位置；其他模型始终使用处理器</translation>
  </message>
  <message>
   <source>Precision that networks compute in</source>
   <translation>网络的计算精度</translation>
  </message>
  <message>
   <source>What networks compute in: half precision is faster on some devices</source>
   <translation>网络计算所用的精度：在某些设备上，半精度更快</translation>
  </message>
  <message>
   <source>Run networks on</source>
   <translation>网络运行于</translation>
  </message>
  <message>
   <source>in</source>
   <translation>精度</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Automatic: {choice}</source>
   <translation>自动：{choice}</translation>
  </message>
  <message>
   <source>{device}: not here now</source>
   <translation>{device}：目前不可用</translation>
  </message>
  <message>
   <source>{device} ({name})</source>
   <translation>{device}（{name}）</translation>
  </message>
  <message>
   <source>{device} ({name}), {free} GB free</source>
   <translation>{device}（{name}），可用 {free} GB</translation>
  </message>
  <message>
   <source>PSNR, dB</source>
   <translation>PSNR，dB</translation>
  </message>
  <message>
   <source>came with Restorer</source>
   <translation>随 Restorer 提供</translation>
  </message>
  <message>
   <source>a shared folder</source>
   <translation>共享文件夹</translation>
  </message>
  <message>
   <source>you</source>
   <translation>您导入</translation>
  </message>
  <message>
   <source>Only models that you imported can be renamed or removed</source>
   <translation>只有您导入的模型才能重命名或移除</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>使用此模型</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel (Enter)</source>
   <translation>在“修复”面板中选用 (Enter)</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>设为默认</translation>
  </message>
  <message>
   <source>Use it wherever nobody chooses: here, in commands and in batches</source>
   <translation>无人另作选择时使用它：此处、命令行和批处理</translation>
  </message>
  <message>
   <source>Benchmark</source>
   <translation>测速</translation>
  </message>
  <message>
   <source>Measure how many seconds it takes for a megapixel on this computer</source>
   <translation>测量在本机上处理每百万像素所需的秒数</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>校验</translation>
  </message>
  <message>
   <source>Compare the file with what came, check all weights and let it work once</source>
   <translation>将文件与原始文件比对，检查所有权重并试运行一次</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>换一个名称</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>移除…</translation>
  </message>
  <message>
   <source>Delete its file (Delete)</source>
   <translation>删除其文件 (Delete)</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Open the folder that its file lies in</source>
   <translation>打开其文件所在的文件夹</translation>
  </message>
  <message>
   <source>Authors…</source>
   <translation>作者…</translation>
  </message>
  <message>
   <source>Whom the training pictures' licences ask to name</source>
   <translation>训练图像的许可证要求署名的作者</translation>
  </message>
  <message numerus="yes">
   <source>%Ln author(s)…</source>
   <translation>
    <numerusform>%Ln 位作者…</numerusform>
   </translation>
  </message>
  <message>
   <source>What it marks: {model}</source>
   <translation>标记结果：{model}</translation>
  </message>
  <message>
   <source>What it marks on a piece of the demo picture</source>
   <translation>它在一块演示图像上的标记结果</translation>
  </message>
  <message>
   <source>A trial fill: {model}</source>
   <translation>试填：{model}</translation>
  </message>
  <message>
   <source>A trial fill on a piece of the demo picture</source>
   <translation>在一块演示图像上的试填</translation>
  </message>
  <message>
   <source>Scores by kind of damage, as its card says</source>
   <translation>各类病害的得分，依其模型卡</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>{file} · {size}, weights as {precision}</source>
   <translation>{file} · {size}，权重为 {precision}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s)</source>
   <translation>
    <numerusform>%Ln 幅图像</numerusform>
   </translation>
  </message>
  <message>
   <source>recipe {recipe}</source>
   <translation>方案 {recipe}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s) in {hours} hours</source>
   <translation>
    <numerusform>%Ln 步，历时 {hours} 小时</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>Nothing here matches.</source>
   <translation>没有匹配的内容。</translation>
  </message>
  <message>
   <source>Search by name, description or kind of damage</source>
   <translation>按名称、说明或病害类型搜索</translation>
  </message>
  <message>
   <source>Search the models</source>
   <translation>搜索模型</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>清除搜索</translation>
  </message>
  <message>
   <source>Import models</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <source>Take in checkpoints, or weights of other programs; or drop them here</source>
   <translation>载入检查点或其他程序的权重；也可拖放到此处</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Another model can be chosen when the restoration is over.</source>
   <translation>修复结束后可以选择其他模型。</translation>
  </message>
  <message>
   <source>“{model}” is chosen in the Restore panel.</source>
   <translation>已在“修复”面板中选用“{model}”。</translation>
  </message>
  <message>
   <source>“{model}” fills holes now wherever nobody chooses another.</source>
   <translation>现在，无人另作选择时将由“{model}”填补空洞。</translation>
  </message>
  <message>
   <source>“{model}” finds damage now wherever nobody chooses another.</source>
   <translation>现在，无人另作选择时将由“{model}”查找病害。</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>“{old}”现已更名为“{new}”。</translation>
  </message>
  <message>
   <source>“{model}” is removed.</source>
   <translation>已移除“{model}”。</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)</source>
   <translation>
    <numerusform>正在导入 %n 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled. Imported before: {names}.</source>
   <translation>已取消。此前已导入：{names}。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was imported.</source>
   <translation>已取消。未导入任何内容。</translation>
  </message>
  <message>
   <source>Imported {done} of {all} files: {names}.</source>
   <translation>已导入 {done} 个文件（共 {all} 个）：{names}。</translation>
  </message>
  <message>
   <source>Imported {names}.</source>
   <translation>已导入 {names}。</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>未导入任何内容。</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) could not be imported.</source>
   <translation>
    <numerusform>有 %n 个文件无法导入。</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>正在校验 {name}</translation>
  </message>
  <message>
   <source>“{model}” is not sound: {reason}</source>
   <translation>“{model}”有问题：{reason}</translation>
  </message>
  <message>
   <source>“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told.</source>
   <translation>“{model}”完好，可以使用。因没有记录其 SHA-256，无法判断是否被更改。</translation>
  </message>
  <message>
   <source>“{model}” is sound: its SHA-256 is that of the file that came, and it works.</source>
   <translation>“{model}”完好：其 SHA-256 与原始文件一致，可以使用。</translation>
  </message>
  <message>
   <source>Speed can be measured when the restoration is over.</source>
   <translation>修复结束后可以测速。</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).</source>
   <translation>“{model}”在本机（{place}）上每百万像素需 {rate} 秒（{size} 百万像素用时 {time}）。</translation>
  </message>
  <message>
   <source>“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).</source>
   <translation>“{model}”在本机上每百万像素需 {rate} 秒（{size} 百万像素用时 {time}）。</translation>
  </message>
  <message>
   <source>Measuring {name}</source>
   <translation>正在测速 {name}</translation>
  </message>
  <message>
   <source>{stage}…</source>
   <translation>{stage}…</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>随附</translation>
  </message>
  <message>
   <source>shared</source>
   <translation>共享</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>自有</translation>
  </message>
  <message>
   <source>fills holes</source>
   <translation>填补空洞</translation>
  </message>
  <message>
   <source>finds damage</source>
   <translation>查找病害</translation>
  </message>
  <message>
   <source>classical</source>
   <translation>经典</translation>
  </message>
  <message>
   <source> and </source>
   <translation> 和 </translation>
  </message>
  <message>
   <source>made of {parts}</source>
   <translation>由 {parts} 组成</translation>
  </message>
  <message>
   <source>network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>holes of any size</source>
   <translation>任意大小的空洞</translation>
  </message>
  <message>
   <source>holes to {pixels} px</source>
   <translation>{pixels} px 以内的空洞</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>about {size} MB for a tile of {side} × {side} px</source>
   <translation>{side} × {side} px 的图块约需 {size} MB</translation>
  </message>
  <message>
   <source>A trained network ({architecture}).</source>
   <translation>经训练的网络（{architecture}）。</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>正在加载 {name}</translation>
  </message>
  <message>
   <source>{device} in {precision}</source>
   <translation>{device}，{precision}</translation>
  </message>
  <message>
   <source>Rename a model</source>
   <translation>重命名模型</translation>
  </message>
  <message>
   <source>Rename “{model}”</source>
   <translation>重命名“{model}”</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Commands and batches use this name, too.</source>
   <translation>命令行和批处理也使用此名称。</translation>
  </message>
  <message>
   <source>Remove the model “{model}”?</source>
   <translation>要移除模型“{model}”吗？</translation>
  </message>
  <message>
   <source>Its file is deleted. Pictures that were restored with it stay as they are.</source>
   <translation>其文件将被删除。用它修复过的图像保持不变。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>“{model}” learned from pictures by</source>
   <translation>“{model}”所学习图像的作者</translation>
  </message>
  <message>
   <source>Stop what is being done (Esc)</source>
   <translation>停止正在进行的操作 (Esc)</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <source>{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive that is not connected.</source>
   <translation>{project} 引用了此图像，但它不在原处。可能已被移动或重命名，或位于未连接的驱动器上。</translation>
  </message>
  <message>
   <source>It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not fit it. Use it only if you know what was changed, for instance its description.</source>
   <translation>这不是创建 {project} 时所用的文件：它后来被更改，或是另一幅图像。标记和填补可能与之不符。仅当您清楚更改了什么（例如只改了描述）时才使用它。</translation>
  </message>
  <message>
   <source>The project with its marks and fills is unharmed.</source>
   <translation>项目及其标记和填补均完好。</translation>
  </message>
  <message>
   <source>{name} is another picture now.</source>
   <translation>{name} 现在是另一幅图像。</translation>
  </message>
  <message>
   <source>Where is {name}?</source>
   <translation>{name} 在哪里？</translation>
  </message>
  <message>
   <source>It lies in</source>
   <translation>位于</translation>
  </message>
  <message>
   <source>It was in</source>
   <translation>原位于</translation>
  </message>
  <message>
   <source>Use it anyway</source>
   <translation>仍然使用</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Find another…</source>
   <translation>另找一个…</translation>
  </message>
  <message>
   <source>Find the picture…</source>
   <translation>查找图像…</translation>
  </message>
  <message>
   <source>Find {name}</source>
   <translation>查找 {name}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>What to call the picture in its dossier.</source>
   <translation>图像在修复档案中的称呼。</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>观察</translation>
  </message>
  <message>
   <source>What is seen: condition, place and extent of the damage.</source>
   <translation>所见情况：保存状况、病害的位置和范围。</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>解读</translation>
  </message>
  <message>
   <source>What is concluded: causes, what was there, why it was filled so.</source>
   <translation>所得结论：成因、原有内容、为何如此填补。</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>笔记</translation>
  </message>
  <message>
   <source>Notes on this picture</source>
   <translation>关于此图像的笔记</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Plus and minus zoom.</source>
   <translation>一处填补，按将要显示的样子。加号和减号缩放。</translation>
  </message>
  <message>
   <source>One filled place, as it is going to be shown. Turn the wheel to zoom.</source>
   <translation>一处填补，按将要显示的样子。滚轮缩放。</translation>
  </message>
  <message>
   <source>They stand in every dossier. Nothing else is done with them, and they stay on this computer.</source>
   <translation>这些信息写入每份修复档案，此外不作他用，并保留在本机。</translation>
  </message>
  <message>
   <source>Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. No server is asked.</source>
   <translation>内容凭证 (C2PA)：对导出的图像签名，使他人能看到由谁做过何种处理。不会联系任何服务器。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Certificates and keys</source>
   <translation>证书和密钥</translation>
  </message>
  <message>
   <source>Operator and institution</source>
   <translation>操作者与机构</translation>
  </message>
  <message>
   <source>Who restores, and where?</source>
   <translation>由谁、在何处修复？</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>操作者</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>A chain of certificates (PEM)</source>
   <translation>证书链 (PEM)</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>选择证书</translation>
  </message>
  <message>
   <source>Remove the certificate</source>
   <translation>移除证书</translation>
  </message>
  <message>
   <source>The certificate's private key (PEM)</source>
   <translation>证书的私钥 (PEM)</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>选择密钥</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>移除密钥</translation>
  </message>
  <message>
   <source>What the key was made for</source>
   <translation>生成密钥时所用的算法</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>证书</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>What is seen here</source>
   <translation>此处所见</translation>
  </message>
  <message>
   <source>What is concluded from it</source>
   <translation>由此得出的结论</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>移除笔记</translation>
  </message>
  <message>
   <source>Keep what was written (Esc)</source>
   <translation>保留所写内容 (Esc)</translation>
  </message>
  <message>
   <source>Note {number}</source>
   <translation>笔记 {number}</translation>
  </message>
  <message>
   <source>Notes on single places</source>
   <translation>各处的笔记</translation>
  </message>
  <message>
   <source>(nothing written yet)</source>
   <translation>（尚未填写）</translation>
  </message>
  <message>
   <source>Enter goes to the place</source>
   <translation>按 Enter 转到该处</translation>
  </message>
  <message>
   <source>Double-click one to go to its place.</source>
   <translation>双击可转到其所在位置。</translation>
  </message>
  <message>
   <source>None yet. The tool Pin note makes them.</source>
   <translation>尚无笔记。可用“钉上笔记”工具添加。</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <translation>要保存对 {name} 的更改吗？</translation>
  </message>
  <message>
   <source>Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps marks, fills and notes, to go on with later.</source>
   <translation>若不保存，上次保存之后的工作将会丢失；原始图像保持原样。项目会保留标记、填补和笔记，以便日后继续。</translation>
  </message>
  <message>
   <source>Keep the work on {name} as well?</source>
   <translation>也要保留对 {name} 所做的工作吗？</translation>
  </message>
  <message>
   <source>The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on with later.</source>
   <translation>修复后的图像已保存为 {picture}。其标记和各处填补只有保存为项目才能保留，以便日后继续。</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>不保存</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>保存项目</translation>
  </message>
  <message>
   <source>Restoring was cancelled.</source>
   <translation>修复已取消。</translation>
  </message>
  <message numerus="yes">
   <source>Finished: %Ln region(s). Keep them? You can undo that later.</source>
   <translation>
    <numerusform>已完成：%Ln 个区域。要保留吗？之后可以撤销。</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>舍弃</translation>
  </message>
  <message>
   <source>Keep finished regions</source>
   <translation>保留已完成的区域</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved is untouched either way.</source>
   <translation>Restorer 在保存此工作之前已结束。恢复的工作最多回到结束前一分钟的状态；无论如何选择，已保存的内容都不受影响。</translation>
  </message>
  <message>
   <source>Later keeps it: it is offered at the next start, and under File, Recover unsaved work.</source>
   <translation>选择“稍后”会予以保留：下次启动时会再次提示，也可从“文件”菜单的“恢复未保存的工作”中打开。</translation>
  </message>
  <message>
   <source>Untitled picture</source>
   <translation>未命名图像</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fill(s)</source>
   <translation>
    <numerusform>%Ln 处填补</numerusform>
   </translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>未保存的工作</translation>
  </message>
  <message>
   <source>There is unsaved work.</source>
   <translation>有未保存的工作。</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>舍弃…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Throw away what is chosen</source>
   <translation>丢弃所选内容</translation>
  </message>
  <message>
   <source>Open what is chosen; the rest is kept</source>
   <translation>打开所选内容；其余保留</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF.</source>
   <translation>无损：病害以外的每个像素完全保持原样。保留全部元数据以及 TIFF 的其他页面。</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is.</source>
   <translation>无损：病害以外的每个像素完全保持原样。</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side.</source>
   <translation>无损：病害以外的每个像素完全保持原样。每边最多 16,383 像素。</translation>
  </message>
  <message>
   <source>Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side.</source>
   <translation>无损：病害以外的每个像素完全保持原样。保存较慢；每边最多 16,384 像素。</translation>
  </message>
  <message>
   <source>Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage.</source>
   <translation>有损：保存为 JPEG 会使图像的每个像素略有改变，病害以外也不例外。</translation>
  </message>
  <message>
   <source>WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>WebP 为 8 位：此图像的 16 位会被舍入，病害以外也不例外。</translation>
  </message>
  <message>
   <source>AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage.</source>
   <translation>AVIF 为 12 位：此图像的 16 位会被舍入，病害以外也不例外。</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>保存图像</translation>
  </message>
  <message>
   <source>Save the restored picture</source>
   <translation>保存修复后的图像</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>The source's own quality is the default</source>
   <translation>默认采用源文件自身的质量</translation>
  </message>
  <message>
   <source>The name must end in .tif, .png, .webp, .avif or .jpg.</source>
   <translation>名称须以 .tif、.png、.webp、.avif 或 .jpg 结尾。</translation>
  </message>
  <message>
   <source>Replace the original {name}?</source>
   <translation>要替换原图 {name} 吗？</translation>
  </message>
  <message>
   <source>This is the file that the picture was opened from. Saving under another name keeps the original.</source>
   <translation>这是图像的源文件。以其他名称保存可保留原图。</translation>
  </message>
  <message>
   <source>Replace the original…</source>
   <translation>替换原图…</translation>
  </message>
  <message>
   <source>Replace the original for good?</source>
   <translation>要永久替换原图吗？</translation>
  </message>
  <message>
   <source>The damaged state cannot be brought back from the file afterwards.</source>
   <translation>此后将无法再从该文件恢复受损时的状态。</translation>
  </message>
  <message>
   <source>Yes, replace it</source>
   <translation>是，替换</translation>
  </message>
  <message>
   <source>Put into the project</source>
   <translation>存入项目</translation>
  </message>
  <message>
   <source>The project can be moved, sent and opened anywhere.</source>
   <translation>项目可以移动、发送并在任何地方打开。</translation>
  </message>
  <message>
   <source>Leave where it is</source>
   <translation>留在原处</translation>
  </message>
  <message>
   <source>The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if the picture was changed.</source>
   <translation>项目保持较小。它在图像现在的位置或项目旁边查找图像，并通过校验和察觉图像是否被更改。</translation>
  </message>
  <message>
   <source>This picture is in no file of its own, or the file has changed: it goes into the project.</source>
   <translation>此图像没有自己的文件，或文件已更改：将存入项目。</translation>
  </message>
  <message>
   <source>Save picture, marks and fills as a project</source>
   <translation>将图像、标记和填补保存为项目</translation>
  </message>
  <message>
   <source>To be gone on with later: everything stays apart and can be changed.</source>
   <translation>以便日后继续：各部分彼此独立，均可更改。</translation>
  </message>
  <message>
   <source>The picture takes {size} of it.</source>
   <translation>其中图像占 {size}。</translation>
  </message>
  <message>
   <source>Set the scale</source>
   <translation>设定比例</translation>
  </message>
  <message>
   <source>How long is this line on the object?</source>
   <translation>这条线在实物上有多长？</translation>
  </message>
  <message>
   <source>It is {pixels} pixels long in the picture.</source>
   <translation>它在图像中长 {pixels} 像素。</translation>
  </message>
  <message>
   <source>Length of the line</source>
   <translation>线的长度</translation>
  </message>
  <message>
   <source>Unit of the length</source>
   <translation>长度单位</translation>
  </message>
  <message>
   <source>Type the length.</source>
   <translation>请输入长度。</translation>
  </message>
  <message>
   <source>That makes {scale} pixels per millimetre, or {dpi} dpi.</source>
   <translation>即每毫米 {scale} 像素，或 {dpi} dpi。</translation>
  </message>
  <message>
   <source>Invisible</source>
   <translation>不可见</translation>
  </message>
  <message>
   <source>As if nothing had been there.</source>
   <translation>如同未曾受损。</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>轮廓线</translation>
  </message>
  <message>
   <source>With a line along their edge, on the inner side.</source>
   <translation>沿边缘内侧画线。</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>中性色</translation>
  </message>
  <message>
   <source>Each hole in one quiet tone, the mean of its fill.</source>
   <translation>每个空洞显示为一种柔和色调，即其填补的平均色。</translation>
  </message>
  <message>
   <source>Tratteggio</source>
   <translation>影线法</translation>
  </message>
  <message>
   <source>Fine strokes in their own colours: seen close by, not from afar.</source>
   <translation>采用填补本身颜色的细线：近看可辨，远看不显。</translation>
  </message>
  <message>
   <source>Nothing is filled yet.</source>
   <translation>尚无填补。</translation>
  </message>
  <message>
   <source>Fills shown as</source>
   <translation>填补显示方式</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>线宽</translation>
  </message>
  <message>
   <source>In picture pixels</source>
   <translation>按图像像素</translation>
  </message>
  <message>
   <source>On the object, by the scale of this picture</source>
   <translation>按实物尺寸，依此图像的比例</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>Of the strokes: 90 is upright</source>
   <translation>线条的角度：90 为垂直</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>How much the strokes differ</source>
   <translation>线条之间的差异程度</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>毫米</translation>
  </message>
  <message>
   <source>On the object</source>
   <translation>按实物</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Of the picture</source>
   <translation>按图像</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>计量单位</translation>
  </message>
  <message>
   <source>Exported {name} ({size}).</source>
   <translation>已导出 {name}（{size}）。</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>正在导出 {name}</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>未命名</translation>
  </message>
  <message>
   <source>Pictures and projects</source>
   <translation>图像和项目</translation>
  </message>
  <message>
   <source>One file at a time: the others are under File, Open recent.</source>
   <translation>一次一个文件：其余文件列在“文件”菜单的“打开最近的文件”中。</translation>
  </message>
  <message>
   <source>Preparing the demo picture</source>
   <translation>正在准备演示图像</translation>
  </message>
  <message>
   <source>Demo picture</source>
   <translation>演示图像</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>剪贴板</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>没有最近的文件</translation>
  </message>
  <message>
   <source>Saved {name} ({size}).</source>
   <translation>已保存 {name}（{size}）。</translation>
  </message>
  <message>
   <source>The restored picture is in the clipboard.</source>
   <translation>修复后的图像已放入剪贴板。</translation>
  </message>
  <message>
   <source>Import a mask</source>
   <translation>导入蒙版</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>Import mask</source>
   <translation>导入蒙版</translation>
  </message>
  <message>
   <source>Reading the mask</source>
   <translation>正在读取蒙版</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>标题栏</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Opening pictures</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <source>Marking damage</source>
   <translation>标记病害</translation>
  </message>
  <message>
   <source>Finding damage</source>
   <translation>查找病害</translation>
  </message>
  <message>
   <source>Working with fills</source>
   <translation>处理填补</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>修复档案</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>批处理</translation>
  </message>
  <message>
   <source>Teaching your collection</source>
   <translation>用您的藏品训练</translation>
  </message>
  <message>
   <source>(no keys)</source>
   <translation>（无按键）</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Restorer help</source>
   <translation>Restorer 帮助</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>搜索帮助</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>没有包含这些词的页面。</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>moves the picture while it is held</source>
   <translation>按住时移动图像</translation>
  </message>
  <message>
   <source>finishes what a tool has begun</source>
   <translation>完成工具已开始的操作</translation>
  </message>
  <message>
   <source>goes to the next part of the window</source>
   <translation>转到窗口的下一部分</translation>
  </message>
  <message>
   <source>goes to the part of the window before</source>
   <translation>转到窗口的上一部分</translation>
  </message>
  <message>
   <source>moves the picture</source>
   <translation>移动图像</translation>
  </message>
  <message>
   <source>What the colours of fills mean</source>
   <translation>填补颜色的含义</translation>
  </message>
  <message>
   <source>Expected error in levels of 255: {words}</source>
   <translation>预期误差，以 255 级计：{words}</translation>
  </message>
  <message>
   <source>How sure each fill is</source>
   <translation>每处填补的把握程度</translation>
  </message>
  <message>
   <source>Error expected, in levels of 255. Point at a fill to read its own.</source>
   <translation>预期误差，以 255 级计。指向某处填补可读取其数值。</translation>
  </message>
  <message>
   <source>No fill here has an expected error yet: restore something first.</source>
   <translation>此处尚无带预期误差的填补：请先进行修复。</translation>
  </message>
  <message>
   <source>{name}[*] — Restorer</source>
   <translation>{name}[*] — Restorer</translation>
  </message>
  <message>
   <source>Widen the mask by</source>
   <translation>将蒙版扩展</translation>
  </message>
  <message>
   <source>Make the mask narrower by</source>
   <translation>将蒙版收缩</translation>
  </message>
  <message>
   <source>In the list of fills</source>
   <translation>在填补列表中</translation>
  </message>
  <message>
   <source>In the list of classes</source>
   <translation>在类型列表中</translation>
  </message>
  <message>
   <source>Clear mask</source>
   <translation>清除蒙版</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>反转蒙版</translation>
  </message>
  <message>
   <source>Grow mask by {pixels} px</source>
   <translation>将蒙版扩展 {pixels} px</translation>
  </message>
  <message>
   <source>Shrink mask by {pixels} px</source>
   <translation>将蒙版收缩 {pixels} px</translation>
  </message>
  <message>
   <source>Fill gaps in mask</source>
   <translation>填满蒙版空隙</translation>
  </message>
  <message>
   <source>Clear protection</source>
   <translation>清除保护</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Add selection to mask</source>
   <translation>将选区加入蒙版</translation>
  </message>
  <message>
   <source>Point at the picture first: nothing was measured yet.</source>
   <translation>请先指向图像：尚未测得任何数值。</translation>
  </message>
  <message>
   <source>Copied: {values}</source>
   <translation>已复制：{values}</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <source>Monitor profile</source>
   <translation>显示器配置文件</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Colour profiles</source>
   <translation>颜色配置文件</translation>
  </message>
  <message>
   <source>Choose the monitor's profile</source>
   <translation>选择显示器配置文件</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>自选</translation>
  </message>
  <message>
   <source>the system names no other</source>
   <translation>系统没有指定其他配置文件</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>来自系统</translation>
  </message>
  <message>
   <source>the chosen profile cannot be used</source>
   <translation>无法使用所选的配置文件</translation>
  </message>
  <message>
   <source>it is larger than any profile</source>
   <translation>它比任何配置文件都大</translation>
  </message>
  <message>
   <source>The monitor profile “{name}” cannot be read: {why}.</source>
   <translation>无法读取显示器配置文件“{name}”：{why}。</translation>
  </message>
  <message>
   <source>Pictures are shown for sRGB.</source>
   <translation>图像按 sRGB 显示。</translation>
  </message>
  <message>
   <source>Choose the file again, or another one.</source>
   <translation>请重新选择该文件，或另选一个。</translation>
  </message>
  <message>
   <source>it is no ICC profile</source>
   <translation>它不是 ICC 配置文件</translation>
  </message>
  <message>
   <source>it describes no monitor but something else, such as a printer or a camera</source>
   <translation>它描述的不是显示器，而是其他设备，例如打印机或相机</translation>
  </message>
  <message>
   <source>it is not for red, green and blue</source>
   <translation>它不适用于红、绿、蓝</translation>
  </message>
  <message>
   <source>it is damaged, or of a kind that cannot be converted into</source>
   <translation>它已损坏，或属于无法转换到的类型</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as the monitor's profile: {why}.</source>
   <translation>“{name}”不能用作显示器配置文件：{why}。</translation>
  </message>
  <message>
   <source>Choose the file that was made when the monitor was measured, or leave the choice to the system.</source>
   <translation>请选择校准显示器时生成的文件，或交由系统决定。</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Dismiss this notice</source>
   <translation>关闭此通知</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>Search all commands</source>
   <translation>搜索所有命令</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>匹配的命令</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>没有匹配项。</translation>
  </message>
  <message>
   <source>Open a picture first</source>
   <translation>请先打开图像</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Wait until what runs is done, or cancel it</source>
   <translation>请等待当前操作完成，或将其取消</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <source>Recent file</source>
   <translation>最近的文件</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>没有正在进行的操作</translation>
  </message>
  <message>
   <source>There is no step to take back</source>
   <translation>没有可撤销的步骤</translation>
  </message>
  <message>
   <source>There is no step to take again</source>
   <translation>没有可重做的步骤</translation>
  </message>
  <message>
   <source>There are no fills</source>
   <translation>没有填补</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>目前无法执行</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Shown on the picture</source>
   <translation>在图像上显示</translation>
  </message>
  <message>
   <source>Per cent of the picture</source>
   <translation>占图像的百分比</translation>
  </message>
  <message>
   <source>Square centimetres</source>
   <translation>平方厘米</translation>
  </message>
  <message>
   <source>Click to show it</source>
   <translation>单击以显示</translation>
  </message>
  <message>
   <source>Click to hide it</source>
   <translation>单击以隐藏</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>已显示</translation>
  </message>
  <message>
   <source>Add a class…</source>
   <translation>添加类型…</translation>
  </message>
  <message>
   <source>Add a kind of damage with a name and a colour of its own</source>
   <translation>添加一种有自己名称和颜色的病害类型</translation>
  </message>
  <message>
   <source>Name and colour…</source>
   <translation>名称和颜色…</translation>
  </message>
  <message>
   <source>Give the chosen class another name or colour</source>
   <translation>为所选类型更换名称或颜色</translation>
  </message>
  <message>
   <source>Delete the class</source>
   <translation>删除类型</translation>
  </message>
  <message>
   <source>Delete the chosen class; what is in it counts as loss then</source>
   <translation>删除所选类型；其中的内容随后计为缺失</translation>
  </message>
  <message>
   <source>Show or hide</source>
   <translation>显示或隐藏</translation>
  </message>
  <message>
   <source>Show or hide the chosen class on the picture</source>
   <translation>在图像上显示或隐藏所选类型</translation>
  </message>
  <message>
   <source>What is marked</source>
   <translation>已标记的部分</translation>
  </message>
  <message>
   <source>What is marked and selected</source>
   <translation>已标记且被选中的部分</translation>
  </message>
  <message>
   <source>What the chosen fills cover</source>
   <translation>所选填补覆盖的部分</translation>
  </message>
  <message>
   <source>Put into the class</source>
   <translation>归入类型</translation>
  </message>
  <message>
   <source>Mark all of it to be filled</source>
   <translation>全部标记为待填补</translation>
  </message>
  <message>
   <source>Do not fill it, only record it</source>
   <translation>不填补，仅记录</translation>
  </message>
  <message>
   <source>Put into class</source>
   <translation>归入类型</translation>
  </message>
  <message>
   <source>Put damage into the chosen class</source>
   <translation>将病害归入所选类型</translation>
  </message>
  <message>
   <source>Put what is marked, or filled, into the chosen class; or leave the class unfilled</source>
   <translation>将已标记或已填补的部分归入所选类型；或让该类型不予填补</translation>
  </message>
  <message>
   <source>Set…</source>
   <translation>设定…</translation>
  </message>
  <message>
   <source>Draw a line over something of known length</source>
   <translation>沿已知长度的物体画一条线</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>Forget the scale</source>
   <translation>清除比例</translation>
  </message>
  <message>
   <source>Go back to the file’s own resolution</source>
   <translation>恢复为文件自身的分辨率</translation>
  </message>
  <message>
   <source>Show filled damage, too</source>
   <translation>同时显示已填补的病害</translation>
  </message>
  <message>
   <source>Show on the picture where classes are, whether they are filled or not</source>
   <translation>在图像上显示各类型的位置，无论是否已填补</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} % · {size} cm²</source>
   <translation>全部病害：{pixels} px · {share} % · {size} cm²</translation>
  </message>
  <message>
   <source>All damage: {pixels} px · {share} %</source>
   <translation>全部病害：{pixels} px · {share} %</translation>
  </message>
  <message>
   <source>Damage classes</source>
   <translation>病害类型</translation>
  </message>
  <message>
   <source>Marks go into the chosen class. Space shows or hides it, F2 changes it.</source>
   <translation>标记会归入所选类型。空格键显示或隐藏，F2 更改。</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}：{value}</translation>
  </message>
  <message>
   <source>{title} panel</source>
   <translation>{title}面板</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>颜料缺失</translation>
  </message>
  <message>
   <source>Whitish patches where paint faded or fell off</source>
   <translation>颜料褪色或脱落处的发白斑块</translation>
  </message>
  <message>
   <source>Lines, specks</source>
   <translation>线条、斑点</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust; for photographs rather than for paintings</source>
   <translation>裂纹、划痕、毛发和灰尘；适用于照片，不太适用于绘画</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <source>Judge colour and contrast by rules that you can adjust</source>
   <translation>按可调整的规则判断颜色和对比度</translation>
  </message>
  <message>
   <source>Let a network judge that has learned what paint losses look like</source>
   <translation>由学过颜料缺失外观的网络来判断</translation>
  </message>
  <message>
   <source>Kind of damage</source>
   <translation>病害种类</translation>
  </message>
  <message>
   <source>Way to find it</source>
   <translation>查找方式</translation>
  </message>
  <message>
   <source>Automatic values</source>
   <translation>自动值</translation>
  </message>
  <message>
   <source>Go back to the automatic values for this picture</source>
   <translation>恢复为此图像的自动值</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>更多设置</translation>
  </message>
  <message>
   <source>Further settings for finding damage</source>
   <translation>查找病害的更多设置</translation>
  </message>
  <message>
   <source>Live preview</source>
   <translation>实时预览</translation>
  </message>
  <message>
   <source>Show on the picture what would be marked</source>
   <translation>在图像上显示将被标记的部分</translation>
  </message>
  <message>
   <source>Add to mask</source>
   <translation>加入蒙版</translation>
  </message>
  <message>
   <source>Add what is found to the mask</source>
   <translation>将查找结果加入蒙版</translation>
  </message>
  <message>
   <source>Mark what is found, besides what is marked already</source>
   <translation>在已有标记之外，标记查找到的部分</translation>
  </message>
  <message>
   <source>Replace mask</source>
   <translation>替换蒙版</translation>
  </message>
  <message>
   <source>Replace the mask with what is found</source>
   <translation>用查找结果替换蒙版</translation>
  </message>
  <message>
   <source>Unmark everything, then mark what is found</source>
   <translation>取消全部标记，然后标记查找到的部分</translation>
  </message>
  <message>
   <source>{share} of the selection</source>
   <translation>选区的 {share}</translation>
  </message>
  <message>
   <source>{share} of the picture</source>
   <translation>图像的 {share}</translation>
  </message>
  <message>
   <source>finds nothing</source>
   <translation>没有发现</translation>
  </message>
  <message>
   <source>Space hides or shows, Delete removes, Ctrl with Up and Down moves.</source>
   <translation>空格键隐藏或显示，Delete 键移除，Ctrl 加上下方向键移动。</translation>
  </message>
  <message>
   <source>Hide or show</source>
   <translation>隐藏或显示</translation>
  </message>
  <message>
   <source>Hide the chosen fills, or show them again</source>
   <translation>隐藏所选填补，或重新显示</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Move the chosen fills up: what is above lies on top</source>
   <translation>上移所选填补：列表中靠上的位于上层</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move the chosen fills down</source>
   <translation>下移所选填补</translation>
  </message>
  <message>
   <source>Move to the top</source>
   <translation>移到最上层</translation>
  </message>
  <message>
   <source>Move the chosen fills above all others</source>
   <translation>将所选填补移到其他所有填补之上</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>移到最下层</translation>
  </message>
  <message>
   <source>Move the chosen fills below all others</source>
   <translation>将所选填补移到其他所有填补之下</translation>
  </message>
  <message>
   <source>Show on the picture</source>
   <translation>在图像上显示</translation>
  </message>
  <message>
   <source>Move the picture so that the chosen fills are in sight</source>
   <translation>移动图像，使所选填补可见</translation>
  </message>
  <message>
   <source>Delete the chosen fills: the damage is seen again</source>
   <translation>删除所选填补：病害重新可见</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Choose all fills</source>
   <translation>选择所有填补</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>全不选</translation>
  </message>
  <message>
   <source>Choose no fill</source>
   <translation>不选择任何填补</translation>
  </message>
  <message>
   <source>Redo with</source>
   <translation>重做方式</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <source>How much of the chosen fills covers the damage</source>
   <translation>所选填补遮盖病害的程度</translation>
  </message>
  <message>
   <source>Redo the chosen fills with another model, or another seed</source>
   <translation>用其他模型或其他种子重做所选填补</translation>
  </message>
  <message>
   <source>Redo the chosen fills</source>
   <translation>重做所选填补</translation>
  </message>
  <message>
   <source>{action}: chosen fills</source>
   <translation>{action}：所选填补</translation>
  </message>
  <message>
   <source>The same model, another seed</source>
   <translation>同一模型，其他种子</translation>
  </message>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>已选 %Ln 处</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} px at {x}, {y}</source>
   <translation>{width} × {height} px，位于 {x}, {y}</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n 个模型</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{fills}, %Ln hidden</source>
   <translation>
    <numerusform>{fills}，%Ln 处已隐藏</numerusform>
   </translation>
  </message>
  <message>
   <source>faded</source>
   <translation>已淡化</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <source>Heights are shares of pixels</source>
   <translation>高度表示像素所占比例</translation>
  </message>
  <message>
   <source>Logarithmic</source>
   <translation>对数</translation>
  </message>
  <message>
   <source>Rare values show as well</source>
   <translation>稀少的值也能显示</translation>
  </message>
  <message>
   <source>Scale of the histogram</source>
   <translation>直方图的刻度</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>整幅图像</translation>
  </message>
  <message>
   <source>Count all pixels</source>
   <translation>统计所有像素</translation>
  </message>
  <message>
   <source>Count what is selected; all where nothing is</source>
   <translation>统计所选部分；没有选区时统计全部</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>图像范围</translation>
  </message>
  <message>
   <source>Measured square</source>
   <translation>测量方块</translation>
  </message>
  <message>
   <source>Colour under the pointer</source>
   <translation>指针处的颜色</translation>
  </message>
  <message>
   <source>Copy colour values</source>
   <translation>复制颜色值</translation>
  </message>
  <message>
   <source>Copy the values as text</source>
   <translation>以文本形式复制颜色值</translation>
  </message>
  <message>
   <source>Nothing to count</source>
   <translation>没有可统计的内容</translation>
  </message>
  <message>
   <source>Mean {mean} · median {median}</source>
   <translation>平均值 {mean} · 中位数 {median}</translation>
  </message>
  <message>
   <source>counted at 1 : {factor}</source>
   <translation>按 1 : {factor} 统计</translation>
  </message>
  <message>
   <source>Point at the picture</source>
   <translation>请指向图像</translation>
  </message>
  <message>
   <source>At x {x}, y {y}</source>
   <translation>位于 x {x}, y {y}</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>单点</translation>
  </message>
  <message>
   <source>The pixel itself</source>
   <translation>该像素本身</translation>
  </message>
  <message>
   <source>The mean of {side} × {side} pixels</source>
   <translation>{side} × {side} 像素的平均值</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>直方图</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>灰度</translation>
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
   <translation>单点</translation>
  </message>
  <message>
   <source>mean of {side} × {side}</source>
   <translation>{side} × {side} 平均</translation>
  </message>
  <message>
   <source>{bits} bit</source>
   <translation>{bits} 位</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>已打开</translation>
  </message>
  <message>
   <source>Go to this step</source>
   <translation>转到此步骤</translation>
  </message>
  <message>
   <source>No picture open</source>
   <translation>未打开图像</translation>
  </message>
  <message>
   <source>Grey with alpha</source>
   <translation>带 Alpha 的灰度</translation>
  </message>
  <message>
   <source>RGB with alpha</source>
   <translation>带 Alpha 的 RGB</translation>
  </message>
  <message>
   <source>RGB</source>
   <translation>RGB</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>尺寸</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>{colours}, {depth} bit</source>
   <translation>{colours}，{depth} 位</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>配置文件</translation>
  </message>
  <message>
   <source>none (sRGB assumed)</source>
   <translation>无（按 sRGB 处理）</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>显示器</translation>
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
   <translation>分辨率</translation>
  </message>
  <message>
   <source>{format}, lossless</source>
   <translation>{format}，无损</translation>
  </message>
  <message>
   <source>{format}, lossy</source>
   <translation>{format}，有损</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Classical</source>
   <translation>经典</translation>
  </message>
  <message>
   <source>holes to {size} px</source>
   <translation>{size} px 以内的空洞</translation>
  </message>
  <message>
   <source>{size} · this document’s</source>
   <translation>{size} · 属于此文档</translation>
  </message>
  <message>
   <source>{size} · shipped</source>
   <translation>{size} · 随附</translation>
  </message>
  <message>
   <source>{size} · yours</source>
   <translation>{size} · 自有</translation>
  </message>
  <message>
   <source>Chooses among {names}</source>
   <translation>从 {names} 中选择</translation>
  </message>
  <message>
   <source>{gain} dB better than before, on places kept apart</source>
   <translation>在留作检验的位置上比之前高 {gain} dB</translation>
  </message>
  <message>
   <source>Trained on {facts}</source>
   <translation>训练数据：{facts}</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>管理模型…</translation>
  </message>
  <message>
   <source>Manage models</source>
   <translation>管理模型</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>玫红</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>紫色</translation>
  </message>
  <message>
   <source>Overlay colour</source>
   <translation>叠加颜色</translation>
  </message>
  <message>
   <source>By damage class</source>
   <translation>按病害类型</translation>
  </message>
  <message>
   <source>How much the mask covers</source>
   <translation>蒙版的遮盖程度</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Overlay colour: {name}</source>
   <translation>叠加颜色：{name}</translation>
  </message>
  <message>
   <source>Page of panels</source>
   <translation>面板页</translation>
  </message>
  <message>
   <source>Try them on sound paint first</source>
   <translation>先在完好画面上试填</translation>
  </message>
  <message>
   <source>&lt;span&gt;Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole; without, all holes go to the first model. Trials take up to as long again as filling.&lt;/span&gt;</source>
   <translation>&lt;span&gt;将空洞的形状放到完好画面上，用各模型试填，为每类空洞选出最佳模型；若不选用，所有空洞均由第一个模型填补。试填所需时间最多与填补相当。&lt;/span&gt;</translation>
  </message>
  <message>
   <source>Best quality</source>
   <translation>最佳质量</translation>
  </message>
  <message>
   <source>Add the picture's grain</source>
   <translation>加入图像的颗粒</translation>
  </message>
  <message>
   <source>Measure grain or canvas weave around each hole and add it to the fill</source>
   <translation>测量每个空洞周围的颗粒或画布纹理，并加到填补中</translation>
  </message>
  <message>
   <source>Widen the holes by this much before filling</source>
   <translation>填补前将空洞扩展这么多</translation>
  </message>
  <message>
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <source>Blend the fill into the picture over this distance, inwards from the edge</source>
   <translation>从边缘向内，在此距离内使填补与图像融合</translation>
  </message>
  <message>
   <source>Another number gives another variant, where the model uses chance</source>
   <translation>模型含随机成分时，换一个数值可得到另一变体</translation>
  </message>
  <message>
   <source>Further settings for restoring</source>
   <translation>修复的更多设置</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>变体</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used: {reason}</source>
   <translation>
    <numerusform>有 %n 个检查点无法使用：{reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is marked in the selection</source>
   <translation>选区中没有标记</translation>
  </message>
  <message>
   <source>Mark some, or select nothing{keys}.</source>
   <translation>请作标记，或取消选择{keys}。</translation>
  </message>
  <message>
   <source>All that was marked is restored</source>
   <translation>所有标记均已修复</translation>
  </message>
  <message>
   <source>Compare{keys}, mark more, or save.</source>
   <translation>请比较{keys}、继续标记或保存。</translation>
  </message>
  <message>
   <source>Nothing is marked yet</source>
   <translation>尚无标记</translation>
  </message>
  <message>
   <source>Find damage, or paint over it with the brush.</source>
   <translation>查找病害，或用画笔涂出病害。</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) in the selection · {share}</source>
   <translation>
    <numerusform>选区中有 %Ln 个空洞 · {share}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hole(s) · {share} marked</source>
   <translation>
    <numerusform>已标记 %Ln 个空洞 · {share}</numerusform>
   </translation>
  </message>
  <message>
   <source>Takes {time}.</source>
   <translation>需时 {time}。</translation>
  </message>
  <message>
   <source>Marking pauses.</source>
   <translation>暂停标记。</translation>
  </message>
  <message>
   <source>{time} left. Marking pauses.</source>
   <translation>剩余 {time}。暂停标记。</translation>
  </message>
  <message>
   <source>Cancel restoring</source>
   <translation>取消修复</translation>
  </message>
  <message>
   <source>Stop the restoration</source>
   <translation>停止修复</translation>
  </message>
  <message>
   <source>Restore selection</source>
   <translation>修复选区</translation>
  </message>
  <message>
   <source>Restore the selection</source>
   <translation>修复选区</translation>
  </message>
  <message>
   <source>Fill what is marked and selected</source>
   <translation>填补既已标记又被选中的部分</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>Restore everything marked</source>
   <translation>修复所有标记</translation>
  </message>
  <message>
   <source>Fill what is marked</source>
   <translation>填补已标记的部分</translation>
  </message>
  <message>
   <source>Average over all flips and quarter turns: about 8 times slower</source>
   <translation>对所有翻转和 90° 旋转取平均：约慢 8 倍</translation>
  </message>
  <message>
   <source>Networks only: other models know one way to fill</source>
   <translation>仅限网络：其他模型只有一种填补方式</translation>
  </message>
  <message>
   <source>Damage</source>
   <translation>病害</translation>
  </message>
  <message>
   <source>Find damage and sort it</source>
   <translation>查找病害并分类</translation>
  </message>
  <message>
   <source>What has been filled, and every step so far</source>
   <translation>已填补的内容和至今的每一步</translation>
  </message>
  <message>
   <source>What is known of the picture</source>
   <translation>关于图像的已知信息</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Mask overlay</source>
   <translation>蒙版叠加</translation>
  </message>
  <message>
   <source>Drag to move the picture. The wheel zooms to the cursor.</source>
   <translation>拖动以移动图像。滚轮以光标为中心缩放。</translation>
  </message>
  <message>
   <source>Paint over the damage. The right button erases, Shift and a click draws a straight line.</source>
   <translation>涂画病害处。右键擦除，Shift 加单击画直线。</translation>
  </message>
  <message>
   <source>Paint to unmark. Shift and a click draws a straight line.</source>
   <translation>涂画以取消标记。Shift 加单击画直线。</translation>
  </message>
  <message>
   <source>Drag a rectangle over the damage.</source>
   <translation>在病害处拖出矩形。</translation>
  </message>
  <message>
   <source>Draw around the damage.</source>
   <translation>沿病害周围画线。</translation>
  </message>
  <message>
   <source>Click a discoloured patch: similar colours are marked.</source>
   <translation>单击变色的斑块：相近的颜色会被标记。</translation>
  </message>
  <message>
   <source>Draw an outline with the brush, then click inside it.</source>
   <translation>用画笔画出轮廓，然后在其中单击。</translation>
  </message>
  <message>
   <source>Paint over what is sound: it is never marked, changed or copied from.</source>
   <translation>涂在完好部分上：它不会被标记、更改或复制。</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; then paint over the damage.</source>
   <translation>按住 Alt（或 Ctrl）单击设定来源，然后涂画病害处。</translation>
  </message>
  <message>
   <source>Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings.</source>
   <translation>按住 Alt（或 Ctrl）单击设定来源；涂画时颜色会与周围匹配。</translation>
  </message>
  <message>
   <source>Finding and restoring keep to what you select. Shift adds, Alt takes away.</source>
   <translation>查找和修复只在所选范围内进行。Shift 添加，Alt 减去。</translation>
  </message>
  <message>
   <source>Click one marked hole to restore it alone. To compare models, a filled one will do as well.</source>
   <translation>单击一个已标记的空洞，单独修复它。比较模型时，已填补的空洞也可以。</translation>
  </message>
  <message>
   <source>Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds.</source>
   <translation>单击一处填补，或拖出矩形选中多处。再次单击选择其下的一处；Shift 添加。</translation>
  </message>
  <message>
   <source>Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it.</source>
   <translation>单击某处钉上笔记。单击图钉可阅读或更改，拖动可移动，Delete 键移除。</translation>
  </message>
  <message>
   <source>Draw a line over something whose length you know, a ruler say, and type the length.</source>
   <translation>沿已知长度的物体（例如标尺）画一条线，并输入长度。</translation>
  </message>
  <message>
   <source>Diameter of the brush in picture pixels</source>
   <translation>画笔直径，以图像像素计</translation>
  </message>
  <message>
   <source>Hardness</source>
   <translation>硬度</translation>
  </message>
  <message>
   <source>100 % has a sharp edge</source>
   <translation>100 % 为清晰边缘</translation>
  </message>
  <message>
   <source>Pen pressure sets the size</source>
   <translation>笔压控制大小</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
  <message>
   <source>How far a colour may lie from the clicked one to be marked as well</source>
   <translation>与单击处颜色相差多少以内也会被标记</translation>
  </message>
  <message>
   <source>Connected area only</source>
   <translation>仅连通区域</translation>
  </message>
  <message>
   <source>Restore at once</source>
   <translation>立即修复</translation>
  </message>
  <message>
   <source>Fill the rectangle as soon as the mouse is released</source>
   <translation>松开鼠标后立即填补矩形</translation>
  </message>
  <message>
   <source>Compare models</source>
   <translation>比较模型</translation>
  </message>
  <message>
   <source>Fill the clicked hole with several models, side by side, and choose one</source>
   <translation>用多个模型并排填补所单击的空洞，并选定一个</translation>
  </message>
  <message>
   <source>Mark what is to be filled</source>
   <translation>标记要填补的部分</translation>
  </message>
  <message>
   <source>Protected</source>
   <translation>受保护</translation>
  </message>
  <message>
   <source>Mark what must never be changed</source>
   <translation>标记绝不能更改的部分</translation>
  </message>
  <message>
   <source>Mark where to look and restore</source>
   <translation>标记要查找和修复的范围</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>The kind of damage that you mark</source>
   <translation>您所标记的病害种类</translation>
  </message>
  <message>
   <source>There are too many pinned notes already.</source>
   <translation>图钉笔记已过多。</translation>
  </message>
  <message>
   <source>Pin note</source>
   <translation>钉上笔记</translation>
  </message>
  <message>
   <source>Move note</source>
   <translation>移动笔记</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>更改笔记</translation>
  </message>
  <message>
   <source>Click the hole whose fills you want to compare.</source>
   <translation>请单击要比较填补的空洞。</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>搜索首选项</translation>
  </message>
  <message>
   <source>Nothing here has these words.</source>
   <translation>没有包含这些词的内容。</translation>
  </message>
  <message>
   <source>Reset page…</source>
   <translation>重置本页…</translation>
  </message>
  <message>
   <source>Set everything on this page as it was at first</source>
   <translation>将本页所有设置恢复为最初状态</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>全部重置…</translation>
  </message>
  <message>
   <source>Set all preferences as they were at first</source>
   <translation>将所有首选项恢复为最初状态</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Write all preferences into a file, shortcuts included</source>
   <translation>将所有首选项（包括快捷键）写入文件</translation>
  </message>
  <message>
   <source>Take all preferences from such a file</source>
   <translation>从此类文件载入所有首选项</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开启</translation>
  </message>
  <message>
   <source>Reset “{page}”?</source>
   <translation>要重置“{page}”吗？</translation>
  </message>
  <message>
   <source>Everything on this page is set as it was at first. The other pages stay as they are.</source>
   <translation>本页所有设置将恢复为最初状态。其他页面保持不变。</translation>
  </message>
  <message>
   <source>Reset page</source>
   <translation>重置本页</translation>
  </message>
  <message>
   <source>All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them first if you may want them again.</source>
   <translation>所有首选项和快捷键将恢复为最初状态。操作者和机构保留。如果以后可能还需要它们，请先导出。</translation>
  </message>
  <message>
   <source>Reset all preferences?</source>
   <translation>要重置所有首选项吗？</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Export the preferences</source>
   <translation>导出首选项</translation>
  </message>
  <message>
   <source>Preferences (*.json)</source>
   <translation>首选项 (*.json)</translation>
  </message>
  <message>
   <source>The preferences are in {name}.</source>
   <translation>首选项已保存在 {name} 中。</translation>
  </message>
  <message>
   <source>Import preferences</source>
   <translation>导入首选项</translation>
  </message>
  <message>
   <source>Preferences (*.json);;All files (*)</source>
   <translation>首选项 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>The preferences of {name} are in use.</source>
   <translation>{name} 中的首选项已启用。</translation>
  </message>
  <message>
   <source>Press the keys that it is to have.</source>
   <translation>请按下要为其指定的按键。</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>操作及其按键</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>新按键</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>使用这些按键</translation>
  </message>
  <message>
   <source>Give the chosen action these keys instead of its old ones</source>
   <translation>用这些按键替换所选操作的原有按键</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Give the chosen action these keys besides its old ones</source>
   <translation>在原有按键之外，为所选操作添加这些按键</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>无按键</translation>
  </message>
  <message>
   <source>Take all keys from the chosen action</source>
   <translation>移除所选操作的所有按键</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys again</source>
   <translation>恢复所选操作的默认按键</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Choose an action to give it other keys.</source>
   <translation>选择一个操作，为其指定其他按键。</translation>
  </message>
  <message>
   <source>{keys} cannot be taken: it {does}.</source>
   <translation>无法使用 {keys}：该按键{does}。</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>{keys} 目前属于“{action}”。</translation>
  </message>
  <message>
   <source>It has these keys already.</source>
   <translation>它已有这些按键。</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>{keys} 属于“{action}”。</translation>
  </message>
  <message>
   <source>“{action}” loses these keys if “{mine}” takes them.</source>
   <translation>如果由“{mine}”使用，“{action}”将失去这些按键。</translation>
  </message>
  <message>
   <source>Take them</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>保留原状</translation>
  </message>
  <message>
   <source>They belong to “{action}” now, which loses them.</source>
   <translation>它们目前属于“{action}”，该操作将失去这些按键。</translation>
  </message>
  <message>
   <source>Take the usual keys back?</source>
   <translation>要收回默认按键吗？</translation>
  </message>
  <message>
   <source>Left to Restorer</source>
   <translation>由 Restorer 决定</translation>
  </message>
  <message>
   <source>As the computer’s</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>As the system is</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Hold a copy of the picture</source>
   <translation>保存图像副本</translation>
  </message>
  <message>
   <source>Refer to the picture</source>
   <translation>引用图像</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>快速</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>最佳</translation>
  </message>
  <message>
   <source>Picture pixels</source>
   <translation>图像像素</translation>
  </message>
  <message>
   <source>Millimetres of the object</source>
   <translation>实物毫米</translation>
  </message>
  <message>
   <source>General</source>
   <translation>常规</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>What the window speaks. It changes when Restorer starts the next time.</source>
   <translation>窗口所用的语言。下次启动 Restorer 时生效。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Light or dark; what surrounds the picture is grey in both.</source>
   <translation>浅色或深色；两者中图像周围均为灰色。</translation>
  </message>
  <message>
   <source>Keep unsaved work every</source>
   <translation>保留未保存工作的间隔</translation>
  </message>
  <message>
   <source>After a crash no more than this is lost.</source>
   <translation>崩溃后最多丢失这段时间的工作。</translation>
  </message>
  <message>
   <source>New projects</source>
   <translation>新项目</translation>
  </message>
  <message>
   <source>A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is.</source>
   <translation>带副本的项目可以单独移动；引用图像的项目较小，但要求图像留在原处。</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <source>Colour of the mask</source>
   <translation>蒙版颜色</translation>
  </message>
  <message>
   <source>Choose one that the picture does not have.</source>
   <translation>请选择图像中没有的颜色。</translation>
  </message>
  <message>
   <source>Mask in the colours of its classes</source>
   <translation>蒙版采用类型颜色</translation>
  </message>
  <message>
   <source>Every kind of damage in its own colour instead of the one.</source>
   <translation>每种病害使用各自的颜色，而不是同一种颜色。</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>蒙版不透明度</translation>
  </message>
  <message>
   <source>How much the mask covers.</source>
   <translation>蒙版的遮盖程度。</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <source>Its diameter in picture pixels.</source>
   <translation>画笔直径，以图像像素计。</translation>
  </message>
  <message>
   <source>Hardness of the brush</source>
   <translation>画笔硬度</translation>
  </message>
  <message>
   <source>100 %: a sharp edge; 0 %: soft from the centre on.</source>
   <translation>100 %：边缘清晰；0 %：从中心起柔和过渡。</translation>
  </message>
  <message>
   <source>Pressure sets the size</source>
   <translation>压力控制大小</translation>
  </message>
  <message>
   <source>A stylus paints the wider the harder it is pressed.</source>
   <translation>触控笔按得越重，笔画越宽。</translation>
  </message>
  <message>
   <source>Tolerance of the wand</source>
   <translation>魔棒容差</translation>
  </message>
  <message>
   <source>How far colours may lie from the clicked one, of 255.</source>
   <translation>颜色与单击处可相差多少，以 255 计。</translation>
  </message>
  <message>
   <source>Rulers</source>
   <translation>标尺</translation>
  </message>
  <message>
   <source>Along the edges of the picture.</source>
   <translation>沿图像边缘显示。</translation>
  </message>
  <message>
   <source>Rulers count</source>
   <translation>标尺单位</translation>
  </message>
  <message>
   <source>Millimetres count where the scale of the picture is known.</source>
   <translation>已知图像比例时可用毫米。</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>比例尺</translation>
  </message>
  <message>
   <source>On the picture, where its scale is known.</source>
   <translation>已知比例时显示在图像上。</translation>
  </message>
  <message>
   <source>Lines of shown fills in</source>
   <translation>填补显示线条的单位</translation>
  </message>
  <message>
   <source>Outlines and tratteggio: the same on screen, or the same on the object.</source>
   <translation>轮廓线和影线法：在屏幕上一致，或在实物上一致。</translation>
  </message>
  <message>
   <source>Width of those lines</source>
   <translation>这些线条的宽度</translation>
  </message>
  <message>
   <source>In picture pixels.</source>
   <translation>以图像像素计。</translation>
  </message>
  <message>
   <source>Their width on the object</source>
   <translation>在实物上的宽度</translation>
  </message>
  <message>
   <source>Where the scale of the picture is known.</source>
   <translation>用于已知图像比例时。</translation>
  </message>
  <message>
   <source>Angle of tratteggio</source>
   <translation>影线角度</translation>
  </message>
  <message>
   <source>90°: upright strokes.</source>
   <translation>90°：垂直线条。</translation>
  </message>
  <message>
   <source>Strength of tratteggio</source>
   <translation>影线强度</translation>
  </message>
  <message>
   <source>How much its strokes differ from the fill’s colour.</source>
   <translation>线条与填补颜色的差异程度。</translation>
  </message>
  <message>
   <source>Models and device</source>
   <translation>模型与设备</translation>
  </message>
  <message>
   <source>What fills the holes, unless another one is chosen.</source>
   <translation>未另作选择时，用它填补空洞。</translation>
  </message>
  <message>
   <source>Best averages a network’s answers over all flips and quarter turns: about 8 times slower.</source>
   <translation>“最佳”对网络在所有翻转和 90° 旋转下的结果取平均：约慢 8 倍。</translation>
  </message>
  <message>
   <source>Try models on sound paint first</source>
   <translation>先在完好画面上试用模型</translation>
  </message>
  <message>
   <source>The automatic model fills shapes of the holes laid on sound paint, and takes what does best.</source>
   <translation>自动模型会将空洞的形状放到完好画面上试填，并采用效果最好的模型。</translation>
  </message>
  <message>
   <source>Device and precision</source>
   <translation>设备与精度</translation>
  </message>
  <message>
   <source>Where networks run and what they compute in; other models always use the processor.</source>
   <translation>网络运行的位置和计算精度；其他模型始终使用处理器。</translation>
  </message>
  <message>
   <source>What pictures are shown through. It changes nothing in files; small previews are always for sRGB.</source>
   <translation>显示图像所用的配置文件。不会改变文件；小预览图始终按 sRGB 显示。</translation>
  </message>
  <message>
   <source>Who restores. It stands in every dossier, and stays on this computer.</source>
   <translation>由谁修复。写入每份修复档案，并保留在本机。</translation>
  </message>
  <message>
   <source>Where. What pictures are signed with is set under Edit, Operator and institution.</source>
   <translation>在何处修复。图像签名所用的凭证在“编辑”菜单的“操作者与机构”中设置。</translation>
  </message>
  <message>
   <source>“{name}” says something for “{key}” that cannot be.</source>
   <translation>“{name}”中“{key}”的值无效。</translation>
  </message>
  <message>
   <source>“{name}” is too large for a file of preferences.</source>
   <translation>“{name}”过大，不是首选项文件。</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>无法读取“{name}”：{reason}。</translation>
  </message>
  <message>
   <source>“{name}” is no file of Restorer’s preferences.</source>
   <translation>“{name}”不是 Restorer 的首选项文件。</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer version of Restorer.</source>
   <translation>“{name}”由更新版本的 Restorer 写入。</translation>
  </message>
  <message>
   <source>“{name}” has a shortcut that is no key: “{keys}”.</source>
   <translation>“{name}”中的快捷键“{keys}”不是有效按键。</translation>
  </message>
  <message>
   <source>“{name}” gives “{keys}” to two actions.</source>
   <translation>“{name}”将“{keys}”分配给了两个操作。</translation>
  </message>
  <message>
   <source>Your preferences are as they were.</source>
   <translation>您的首选项保持不变。</translation>
  </message>
  <message>
   <source>Choose a file that was written by Export, under Edit, Preferences.</source>
   <translation>请选择由“编辑”菜单“首选项”中的“导出”写入的文件。</translation>
  </message>
  <message>
   <source>Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %
S: slider between before and after  ·  D: side by side  ·  Esc: back</source>
   <translation>空格键或按住鼠标键：修复前  ·  滚轮：缩放  ·  拖动或方向键：移动  ·  0：全部  ·  1：100 %
S：前后分割滑块  ·  D：并排  ·  Esc：返回</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>修复前后</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Print the picture</source>
   <translation>打印图像</translation>
  </message>
  <message>
   <source>The page as it will be printed</source>
   <translation>将要打印的页面</translation>
  </message>
  <message>
   <source>As the picture is</source>
   <translation>按图像方向</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>纵向</translation>
  </message>
  <message>
   <source>The short side above</source>
   <translation>短边在上</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>横向</translation>
  </message>
  <message>
   <source>The long side above</source>
   <translation>长边在上</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>纸张</translation>
  </message>
  <message>
   <source>Fit the paper</source>
   <translation>适合纸张</translation>
  </message>
  <message>
   <source>As large as the paper allows</source>
   <translation>在纸张范围内尽可能大</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>实际尺寸</translation>
  </message>
  <message>
   <source>As large as the object is, by the drawn scale or the file’s resolution</source>
   <translation>与实物等大，依所画的比例或文件的分辨率</translation>
  </message>
  <message>
   <source>Caption: name, size, date</source>
   <translation>图注：名称、尺寸、日期</translation>
  </message>
  <message>
   <source>The picture is printed {width} × {height} cm large.</source>
   <translation>图像将以 {width} × {height} 厘米打印。</translation>
  </message>
  <message>
   <source>It is larger than the paper: only its middle is printed.</source>
   <translation>它大于纸张：只打印中间部分。</translation>
  </message>
  <message>
   <source>Its true size is not known: draw a scale to print it so.</source>
   <translation>实际尺寸未知：请画出比例，以便按实际尺寸打印。</translation>
  </message>
  <message>
   <source>The picture is still being printed.</source>
   <translation>图像仍在打印。</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>正在打印</translation>
  </message>
  <message>
   <source>The picture was given to the printer.</source>
   <translation>图像已交给打印机。</translation>
  </message>
  <message>
   <source>The printer “{name}” could not be started.</source>
   <translation>无法启动打印机“{name}”。</translation>
  </message>
  <message>
   <source>Nothing was printed, and nothing was changed.</source>
   <translation>未打印任何内容，也未作任何更改。</translation>
  </message>
  <message>
   <source>See whether it is switched on and has paper, or print into a file.</source>
   <translation>请查看打印机是否已开机、是否有纸，或打印到文件。</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} 像素</translation>
  </message>
  <message>
   <source>{width} × {height} cm</source>
   <translation>{width} × {height} 厘米</translation>
  </message>
  <message>
   <source>The picture is not as it was when the project was saved. Look whether marks and fills still fit it.</source>
   <translation>图像与保存项目时不同。请查看标记和填补是否仍然相符。</translation>
  </message>
  <message>
   <source>The picture was found at another place. Save the project to keep that.</source>
   <translation>图像在另一位置找到。请保存项目以记住该位置。</translation>
  </message>
  <message>
   <source>Cancelled. No file was changed.</source>
   <translation>已取消。没有更改任何文件。</translation>
  </message>
  <message>
   <source>It has been changed since it was opened here, by another window or program. What it holds now would be lost. Save project as keeps both.</source>
   <translation>在此打开之后，它已被另一窗口或程序更改。其现有内容将会丢失。“项目另存为”可保留两者。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was opened.</source>
   <translation>已取消。未打开任何内容。</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>正在查找图像…</translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln picture(s).</source>
   <translation>
    <numerusform>已添加 %Ln 幅图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Already here: %Ln picture(s).</source>
   <translation>
    <numerusform>%Ln 幅图像已在列表中。</numerusform>
   </translation>
  </message>
  <message>
   <source>They are here already.</source>
   <translation>它们已在列表中。</translation>
  </message>
  <message>
   <source>There are no pictures in there.</source>
   <translation>其中没有图像。</translation>
  </message>
  <message numerus="yes">
   <source>Removed %Ln picture(s) from the list. No file was touched.</source>
   <translation>
    <numerusform>已从列表中移除 %Ln 幅图像。没有改动任何文件。</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to report yet.</source>
   <translation>尚无可报告的内容。</translation>
  </message>
  <message>
   <source>The report is {path}.</source>
   <translation>报告位于 {path}。</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>正在写入报告…</translation>
  </message>
  <message>
   <source>A folder could not be read: {error}.</source>
   <translation>有一个文件夹无法读取：{error}。</translation>
  </message>
  <message>
   <source>Correct the marks, then choose “Use edited marks” in the batch window.</source>
   <translation>请修正标记，然后在批处理窗口中选择“使用修改后的标记”。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Add &amp;pictures…</source>
   <translation>添加图像(&amp;P)…</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>添加图像</translation>
  </message>
  <message>
   <source>Choose files; or drop them here</source>
   <translation>选择文件；也可拖放到此处</translation>
  </message>
  <message>
   <source>Add &amp;folder…</source>
   <translation>添加文件夹(&amp;F)…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Add a folder with its subfolders; or drop it here</source>
   <translation>添加文件夹及其子文件夹；也可拖放到此处</translation>
  </message>
  <message>
   <source>Re&amp;try failed</source>
   <translation>重试失败项(&amp;T)</translation>
  </message>
  <message>
   <source>Retry failed pictures</source>
   <translation>重试失败的图像</translation>
  </message>
  <message>
   <source>Do all pictures again that failed</source>
   <translation>重新处理所有失败的图像</translation>
  </message>
  <message>
   <source>Remove f&amp;inished</source>
   <translation>移除已完成项(&amp;I)</translation>
  </message>
  <message>
   <source>Remove finished pictures</source>
   <translation>移除已完成的图像</translation>
  </message>
  <message>
   <source>Take what is restored, sound or skipped off the list; no file is touched</source>
   <translation>将已修复、完好或已跳过的图像移出列表；不改动任何文件</translation>
  </message>
  <message>
   <source>Drop pictures or folders here</source>
   <translation>将图像或文件夹拖放到此处</translation>
  </message>
  <message>
   <source>They are restored one after the other, into a folder of their own. The files are never changed.</source>
   <translation>图像会依次修复，结果存入单独的文件夹。原文件绝不更改。</translation>
  </message>
  <message>
   <source>Progress of the batch</source>
   <translation>批处理进度</translation>
  </message>
  <message>
   <source>Restore what waits (Ctrl+R)</source>
   <translation>修复等待中的图像 (Ctrl+R)</translation>
  </message>
  <message>
   <source>Write a page with every picture before and after, and open it</source>
   <translation>写出包含每幅图像修复前后的网页，并将其打开</translation>
  </message>
  <message>
   <source>Close this window; the batch goes on (Esc)</source>
   <translation>关闭此窗口；批处理继续进行 (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s): {states}</source>
   <translation>
    <numerusform>%Ln 幅图像：{states}</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <translation>尚无图像</translation>
  </message>
  <message numerus="yes">
   <source>%Ln restored</source>
   <translation>
    <numerusform>%Ln 幅已修复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sound</source>
   <translation>
    <numerusform>%Ln 幅完好</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln 幅失败</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln skipped</source>
   <translation>
    <numerusform>%Ln 幅已跳过</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln to look at</source>
   <translation>
    <numerusform>%Ln 幅待查看</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln 幅等待中</numerusform>
   </translation>
  </message>
  <message>
   <source>{stage} · {percent}%</source>
   <translation>{stage} · {percent}%</translation>
  </message>
  <message>
   <source>Look at the marks</source>
   <translation>请查看标记</translation>
  </message>
  <message>
   <source>Restored in {time}</source>
   <translation>已修复，用时 {time}</translation>
  </message>
  <message>
   <source>Restored in {time} · expected error {error}</source>
   <translation>已修复，用时 {time} · 预期误差 {error}</translation>
  </message>
  <message>
   <source>Sound: no damage found</source>
   <translation>完好：未发现病害</translation>
  </message>
  <message>
   <source>Failed: {reason}</source>
   <translation>失败：{reason}</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <source>Marks accepted, waiting</source>
   <translation>标记已接受，等待中</translation>
  </message>
  <message>
   <source>Waiting to be done again</source>
   <translation>等待重新处理</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>{name}: {facts}</source>
   <translation>{name}：{facts}</translation>
  </message>
  <message>
   <source>Like the picture</source>
   <translation>与原图相同</translation>
  </message>
  <message>
   <source>PNG and TIFF stay what they are, all else becomes PNG</source>
   <translation>PNG 和 TIFF 保持原格式，其他一律转为 PNG</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>All results are PNG files</source>
   <translation>所有结果均为 PNG 文件</translation>
  </message>
  <message>
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <source>All results are TIFF files</source>
   <translation>所有结果均为 TIFF 文件</translation>
  </message>
  <message>
   <source>Paint losses, network</source>
   <translation>颜料缺失，网络</translation>
  </message>
  <message>
   <source>The same, by a network that has learned what they look like</source>
   <translation>同上，由学过其外观的网络查找</translation>
  </message>
  <message>
   <source>Lines and specks</source>
   <translation>线条和斑点</translation>
  </message>
  <message>
   <source>Cracks, scratches, hairs and dust</source>
   <translation>裂纹、划痕、毛发和灰尘</translation>
  </message>
  <message>
   <source>Format of the results</source>
   <translation>结果的格式</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>查找内容</translation>
  </message>
  <message>
   <source>Automatic sensitivity</source>
   <translation>自动灵敏度</translation>
  </message>
  <message>
   <source>Choose the sensitivity for each picture by itself</source>
   <translation>为每幅图像单独选择灵敏度</translation>
  </message>
  <message>
   <source>How much is found</source>
   <translation>查找多少</translation>
  </message>
  <message>
   <source>Look at the marks first</source>
   <translation>先查看标记</translation>
  </message>
  <message>
   <source>Nothing is restored before you have seen what was found in it</source>
   <translation>在您看过查找结果之前，不进行任何修复</translation>
  </message>
  <message>
   <source>Networks average over all flips and turns: about 8 times slower</source>
   <translation>网络对所有翻转和旋转取平均：约慢 8 倍</translation>
  </message>
  <message>
   <source>Even out a fill's edge over this distance, inwards</source>
   <translation>从边缘向内，在此距离内使填补平滑过渡</translation>
  </message>
  <message>
   <source>Report page at the end</source>
   <translation>完成后生成报告页</translation>
  </message>
  <message>
   <source>One page with every picture before and after, beside the results</source>
   <translation>一个包含每幅图像修复前后的网页，与结果放在一起</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Save to</source>
   <translation>保存到</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Where the results go. The pictures themselves are never changed</source>
   <translation>结果的存放位置。图像本身绝不更改</translation>
  </message>
  <message>
   <source>Save to {folder}</source>
   <translation>保存到 {folder}</translation>
  </message>
  <message>
   <source>Choose a folder for the results</source>
   <translation>选择存放结果的文件夹</translation>
  </message>
  <message>
   <source>The picture as it is</source>
   <translation>图像原样</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>What was found, or marked by hand</source>
   <translation>查找到的或手动标记的部分</translation>
  </message>
  <message>
   <source>The restored picture</source>
   <translation>修复后的图像</translation>
  </message>
  <message>
   <source>&amp;Accept marks</source>
   <translation>接受标记(&amp;A)</translation>
  </message>
  <message>
   <source>Restore what is marked (Enter)</source>
   <translation>修复已标记的部分 (Enter)</translation>
  </message>
  <message>
   <source>Find mar&amp;ks</source>
   <translation>查找标记(&amp;K)</translation>
  </message>
  <message>
   <source>Look for damage in this picture now</source>
   <translation>现在在此图像中查找病害</translation>
  </message>
  <message>
   <source>&amp;Edit marks…</source>
   <translation>编辑标记(&amp;E)…</translation>
  </message>
  <message>
   <source>Correct the marks in the main window (E)</source>
   <translation>在主窗口中修正标记 (E)</translation>
  </message>
  <message>
   <source>&amp;Use edited marks</source>
   <translation>使用修改后的标记(&amp;U)</translation>
  </message>
  <message>
   <source>Take the marks from the main window, and restore them</source>
   <translation>采用主窗口中的标记并进行修复</translation>
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation>跳过(&amp;S)</translation>
  </message>
  <message>
   <source>Leave this picture out (S)</source>
   <translation>略过此图像 (S)</translation>
  </message>
  <message>
   <source>Do this picture again with the settings of now (R)</source>
   <translation>用当前设置重新处理此图像 (R)</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>&amp;Do it after all</source>
   <translation>仍然处理(&amp;D)</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}</source>
   <translation>由“{model}”填补 {share}，用时 {time}</translation>
  </message>
  <message>
   <source>{share} filled by “{model}” in {time}, {expected}</source>
   <translation>由“{model}”填补 {share}，用时 {time}，{expected}</translation>
  </message>
  <message>
   <source>Are these the places to restore? Accept them, correct them, or skip the picture.</source>
   <translation>这些是要修复的位置吗？请接受、修正，或跳过该图像。</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>无法显示此文件。</translation>
  </message>
  <message>
   <source>Pictures of the batch</source>
   <translation>批处理中的图像</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>正在打开</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批处理</translation>
  </message>
  <message>
   <source>The pictures with marks to look at wait for you.</source>
   <translation>有标记待查看的图像正在等待您。</translation>
  </message>
  <message>
   <source>Waits until the main window has finished.</source>
   <translation>等待主窗口完成。</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>存放结果的文件夹</translation>
  </message>
  <message>
   <source>There is no unsaved work to recover.</source>
   <translation>没有可恢复的未保存工作。</translation>
  </message>
  <message>
   <source>Discard the unsaved work on {name}?</source>
   <translation>要舍弃对 {name} 的未保存工作吗？</translation>
  </message>
  <message>
   <source>It cannot be brought back. What was saved, and the original picture, stay as they are.</source>
   <translation>舍弃后无法找回。已保存的内容和原始图像保持原样。</translation>
  </message>
  <message>
   <source>The unsaved work is recovered. It is not saved yet.</source>
   <translation>未保存的工作已恢复，但尚未保存。</translation>
  </message>
  <message>
   <source>Cancelled. The unsaved work is still there.</source>
   <translation>已取消。未保存的工作仍然保留。</translation>
  </message>
  <message>
   <source>The unsaved work on {name}</source>
   <translation>对 {name} 的未保存工作</translation>
  </message>
  <message>
   <source>Retouching by hand has no seed. Redo it with a model instead.</source>
   <translation>手工补色没有种子。请改用模型重做。</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>This model fills it in the same way again: nothing was changed.</source>
   <translation>此模型重做的结果相同：未作任何更改。</translation>
  </message>
  <message>
   <source>The picture was changed meanwhile: the new fills no longer fit.</source>
   <translation>图像在此期间已更改：新的填补不再适用。</translation>
  </message>
  <message>
   <source>Redo fill</source>
   <translation>重做填补</translation>
  </message>
  <message>
   <source>Redo {n:,} fills</source>
   <translation>重做 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Redid fill.</source>
   <translation>已重做填补。</translation>
  </message>
  <message>
   <source>Redid {n:,} fills.</source>
   <translation>已重做 {n:,} 处填补。</translation>
  </message>
  <message>
   <source>Redo fill with {model}</source>
   <translation>用 {model} 重做填补</translation>
  </message>
  <message>
   <source>Redo {n:,} fills with {model}</source>
   <translation>用 {model} 重做 {n:,} 处填补</translation>
  </message>
  <message>
   <source>Redid fill with {model}.</source>
   <translation>已用 {model} 重做填补。</translation>
  </message>
  <message>
   <source>Redid {n:,} fills with {model}.</source>
   <translation>已用 {model} 重做 {n:,} 处填补。</translation>
  </message>
  <message>
   <source>The dossier is in {folder}.</source>
   <translation>修复档案位于 {folder}。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>已取消。未写入任何内容。</translation>
  </message>
  <message>
   <source>The model “{gone}” is not here any more: {model} is used.</source>
   <translation>模型“{gone}”已不在：改用 {model}。</translation>
  </message>
  <message numerus="yes">
   <source>%n checkpoint(s) could not be used.</source>
   <translation>
    <numerusform>有 %n 个检查点无法使用。</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is selected. Select an area with the selection tools first.</source>
   <translation>没有选区。请先用选择工具选定区域。</translation>
  </message>
  <message>
   <source>There is no hole under the cursor.</source>
   <translation>光标处没有空洞。</translation>
  </message>
  <message>
   <source>Restore hole</source>
   <translation>修复空洞</translation>
  </message>
  <message>
   <source>Restore rectangle</source>
   <translation>修复矩形</translation>
  </message>
  <message>
   <source>Nothing is marked there.</source>
   <translation>该处没有标记。</translation>
  </message>
  <message>
   <source>Mark the damage first, then restore.</source>
   <translation>请先标记病害，再进行修复。</translation>
  </message>
  <message>
   <source>The marks were changed while restoring: the result no longer fits and is dropped.</source>
   <translation>修复期间标记已更改：结果不再适用，已舍弃。</translation>
  </message>
  <message>
   <source>The finished regions were kept.</source>
   <translation>已保留完成的区域。</translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}.</source>
   <translation>
    <numerusform>已修复 %Ln 个区域，用时 {time}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restored %Ln region(s) in {time}. Hold {keys} to see the original.</source>
   <translation>
    <numerusform>已修复 %Ln 个区域，用时 {time}。按住 {keys} 可查看原图。</numerusform>
   </translation>
  </message>
  <message>
   <source>No scale is known yet: draw a line over something of known length with “Set scale”.</source>
   <translation>尚无比例：请用“设定比例”沿已知长度的物体画一条线。</translation>
  </message>
  <message>
   <source>Unit of the rulers</source>
   <translation>标尺单位</translation>
  </message>
  <message>
   <source>Click to count pixels or millimetres</source>
   <translation>单击以切换像素或毫米</translation>
  </message>
  <message>
   <source>Pixels of the picture. With a scale (Set scale, S) also millimetres of the object</source>
   <translation>图像像素。已有比例（“设定比例”，S）时也可用实物毫米</translation>
  </message>
  <message>
   <source>Scale bar: {length}</source>
   <translation>比例尺：{length}</translation>
  </message>
  <message>
   <source>Our most accurate network: cracks, scratches, flakes and paint losses.</source>
   <translation>我们最准确的网络：适用于裂纹、划痕、剥落和颜料缺失。</translation>
  </message>
  <message>
   <source>Like Restorer, but paints texture where Restorer would be smooth: for large losses.</source>
   <translation>与 Restorer 相似，但在 Restorer 会显得平滑处绘制纹理：适用于大面积缺失。</translation>
  </message>
  <message>
   <source>Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016).</source>
   <translation>在能看到周围内容的判别器的对抗训练下填补空洞（Denton 等，2016）。</translation>
  </message>
  <message>
   <source>Context encoder with a dense layer that sees the whole window.</source>
   <translation>上下文编码器，其全连接层可看到整个窗口。</translation>
  </message>
  <message>
   <source>Repaints pictures with many small white holes (Pathak et al. 2016).</source>
   <translation>重绘有许多小块白色空洞的图像（Pathak 等，2016）。</translation>
  </message>
  <message>
   <source>Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses.</source>
   <translation>带判别器的密集多尺度融合网络（Hui 等，2020），用于颜料缺失。</translation>
  </message>
  <message>
   <source>Repaints the whole picture against a discriminator; for squares and blocks.</source>
   <translation>在判别器的对抗训练下重绘整幅图像；适用于方形和块状空洞。</translation>
  </message>
  <message>
   <source>U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage.</source>
   <translation>只看已知像素的 U-Net（Liu 等，2018），适用于各种绘画病害。</translation>
  </message>
  <message>
   <source>Finds whitish paint losses.</source>
   <translation>查找发白的颜料缺失。</translation>
  </message>
  <message>
   <source>Filling · less than a second left</source>
   <translation>正在填补 · 剩余不到一秒</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>取消 (Esc)</translation>
  </message>
  <message>
   <source>Fill under the cursor</source>
   <translation>光标处的填补</translation>
  </message>
  <message>
   <source>Position and pixel values</source>
   <translation>位置和像素值</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>图像尺寸</translation>
  </message>
  <message>
   <source>Size on the object</source>
   <translation>实物尺寸</translation>
  </message>
  <message>
   <source>By the drawn scale, else by the file’s resolution</source>
   <translation>依所画的比例，否则依文件的分辨率</translation>
  </message>
  <message>
   <source>{stage} · {time} left</source>
   <translation>{stage} · 剩余 {time}</translation>
  </message>
  <message>
   <source>{width} × {height} cm at {dpi} dpi</source>
   <translation>{width} × {height} 厘米，{dpi} dpi</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <source>Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.</source>
   <translation>扫描件和照片：TIFF、PNG、JPEG、WebP 等，8 位或 16 位。原始文件绝不更改。</translation>
  </message>
  <message>
   <source>Mark the damage</source>
   <translation>标记病害</translation>
  </message>
  <message>
   <source>Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.</source>
   <translation>让 Restorer 查找发白的缺失和划痕，或自行涂出。只有标记的部分会改变。</translation>
  </message>
  <message>
   <source>Restore and save</source>
   <translation>修复并保存</translation>
  </message>
  <message>
   <source>Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.</source>
   <translation>填补已标记的空洞，比较修复前后，撤销不满意的部分，并以新名称保存。</translation>
  </message>
  <message>
   <source>Step {number}: {title}. {text}</source>
   <translation>第 {number} 步：{title}。{text}</translation>
  </message>
  <message>
   <source>10 min</source>
   <translation>10 分钟</translation>
  </message>
  <message>
   <source>20 min</source>
   <translation>20 分钟</translation>
  </message>
  <message>
   <source>1 h</source>
   <translation>1 小时</translation>
  </message>
  <message>
   <source>3 h</source>
   <translation>3 小时</translation>
  </message>
  <message>
   <source>No model here can be taught: import a network that is judged by accuracy (Restore, Models).</source>
   <translation>这里没有可以训练的模型：请导入以准确度评判的网络（“修复”菜单的“模型”）。</translation>
  </message>
  <message>
   <source>Learn for about {time}</source>
   <translation>学习约 {time}</translation>
  </message>
  <message>
   <source>Start teaching</source>
   <translation>开始训练</translation>
  </message>
  <message>
   <source>A copy of it learns; the model itself stays as it is</source>
   <translation>由其副本学习；模型本身保持原样</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>起始模型</translation>
  </message>
  <message>
   <source>Where to compute; a graphics card is many times faster</source>
   <translation>计算位置；显卡要快许多倍</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>What the new model will be called in menus and commands</source>
   <translation>新模型在菜单和命令中的名称</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>新模型的名称</translation>
  </message>
  <message>
   <source>“{name}” is being taught: one at a time.</source>
   <translation>正在训练“{name}”：一次只能进行一个。</translation>
  </message>
  <message>
   <source>The new model needs a name.</source>
   <translation>新模型需要名称。</translation>
  </message>
  <message>
   <source>Done at about {time}, or sooner if nothing gets better any more. This window may be closed meanwhile, and it can be stopped and continued at any time.</source>
   <translation>约在 {time} 完成，若不再有改进则会提前结束。其间可以关闭此窗口，也可以随时停止和继续。</translation>
  </message>
  <message>
   <source>Pictures found</source>
   <translation>找到的图像</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px, kept apart</source>
   <translation>{name}，{width} × {height} px，留作检验</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} px</source>
   <translation>{name}，{width} × {height} px</translation>
  </message>
  <message>
   <source>kept apart</source>
   <translation>留作检验</translation>
  </message>
  <message numerus="yes">
   <source>%Ln step(s)</source>
   <translation>
    <numerusform>%Ln 步</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop teaching and quit?</source>
   <translation>要停止训练并退出吗？</translation>
  </message>
  <message>
   <source>“{name}” is being taught. Everything is saved, and it can be continued after the next start.</source>
   <translation>正在训练“{name}”。一切都会保存，下次启动后可以继续。</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>停止并退出</translation>
  </message>
  <message>
   <source>Saving what was taught…</source>
   <translation>正在保存所学内容…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln picture(s) to learn from</source>
   <translation>
    <numerusform>%Ln 幅图像用于学习</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}, {apart} kept apart to judge by</source>
   <translation>{pictures}，{apart} 幅留作检验</translation>
  </message>
  <message>
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <source>from {width} × {height} to {most_width} × {most_height} px</source>
   <translation>从 {width} × {height} 到 {most_width} × {most_height} px</translation>
  </message>
  <message>
   <source>1 file is left out: {reasons}</source>
   <translation>略过 1 个文件：{reasons}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are left out: {reasons}</source>
   <translation>
    <numerusform>略过 %Ln 个文件：{reasons}</numerusform>
   </translation>
  </message>
  <message>
   <source>With one picture none can be kept apart: nobody would know whether it helped.</source>
   <translation>只有一幅图像时无法留作检验：无从知道是否有帮助。</translation>
  </message>
  <message>
   <source>{number} or more pictures are better: two of them can be kept apart to judge by.</source>
   <translation>最好有 {number} 幅或更多图像：可将其中两幅留作检验。</translation>
  </message>
  <message numerus="yes">
   <source>%Ln cannot be read</source>
   <translation>
    <numerusform>%Ln 个无法读取</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln there twice</source>
   <translation>
    <numerusform>%Ln 个重复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln too small</source>
   <translation>
    <numerusform>%Ln 个过小</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln excluded</source>
   <translation>
    <numerusform>%Ln 个已排除</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln set aside</source>
   <translation>
    <numerusform>%Ln 个已搁置</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some pictures are kept apart, and in the end you see whether it fills those better than before.</source>
   <translation>模型的副本在同一来源的完好图像上练习：同一位画家、摄影师，同一本相册或同一台扫描仪。部分图像留作检验，最后您可以看到填补是否比之前更好。</translation>
  </message>
  <message>
   <source>Drop a folder with pictures here</source>
   <translation>将图像文件夹拖放到此处</translation>
  </message>
  <message>
   <source>Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder.</source>
   <translation>完好的图像，或受损图像中完好的部分。包含子文件夹；不更改文件夹中的任何内容。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All pictures that can be used</source>
   <translation>所有可用的图像</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>留作检验</translation>
  </message>
  <message>
   <source>Those that it is judged by</source>
   <translation>用于评判的图像</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已略过</translation>
  </message>
  <message>
   <source>What is not used, and why</source>
   <translation>未使用的文件及原因</translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>No folder chosen</source>
   <translation>未选择文件夹</translation>
  </message>
  <message>
   <source>Folder with pictures</source>
   <translation>图像文件夹</translation>
  </message>
  <message>
   <source>Choose a folder with pictures</source>
   <translation>选择图像文件夹</translation>
  </message>
  <message>
   <source>Files left out</source>
   <translation>略过的文件</translation>
  </message>
  <message>
   <source>Looking at the pictures</source>
   <translation>正在查看图像</translation>
  </message>
  <message>
   <source>Teach a model your collection</source>
   <translation>用您的藏品训练模型</translation>
  </message>
  <message>
   <source>Looking at the pictures…</source>
   <translation>正在查看图像…</translation>
  </message>
  <message>
   <source>The training program was ended from outside, without saying why.</source>
   <translation>训练程序被外部终止，未说明原因。</translation>
  </message>
  <message>
   <source>The training program ended with code {code}, without saying why.</source>
   <translation>训练程序以代码 {code} 结束，未说明原因。</translation>
  </message>
  <message>
   <source>What was learnt up to a minute before is kept, and so are your pictures and models.</source>
   <translation>一分钟之前学到的内容均已保留，您的图像和模型也完好。</translation>
  </message>
  <message>
   <source>Often memory is short: close other programs, then continue. What it said last is in “{path}”.</source>
   <translation>原因往往是内存不足：请关闭其他程序，然后继续。其最后的输出在“{path}”中。</translation>
  </message>
  <message>
   <source>The training program could not be started: {reason}.</source>
   <translation>无法启动训练程序：{reason}。</translation>
  </message>
  <message>
   <source>Install Restorer again; {program} should be there.</source>
   <translation>请重新安装 Restorer；其中应有 {program}。</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>训练记录</translation>
  </message>
  <message>
   <source>{name}, {facts}</source>
   <translation>{name}，{facts}</translation>
  </message>
  <message>
   <source>{name}: {facts}, begun {time}</source>
   <translation>{name}：{facts}，开始于 {time}</translation>
  </message>
  <message>
   <source>learning, {percent} %</source>
   <translation>学习中，{percent} %</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>准备中</translation>
  </message>
  <message>
   <source>stopped at {percent} %</source>
   <translation>停在 {percent} %</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>未开始</translation>
  </message>
  <message>
   <source>it helped</source>
   <translation>有帮助</translation>
  </message>
  <message>
   <source>did not help</source>
   <translation>没有帮助</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>未评判</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart appear here with the first look at them.</source>
   <translation>首次检验后，留作检验的图像的填补会显示在这里。</translation>
  </message>
  <message>
   <source>No picture could be kept apart: there are no fills to show and no scores.</source>
   <translation>没有图像可留作检验：因此没有可显示的填补，也没有得分。</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart, dB</source>
   <translation>留作检验的图像的填补，dB</translation>
  </message>
  <message>
   <source>How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it began with, the large dot the best so far.</source>
   <translation>留作检验的图像的填补与真实情况的接近程度：越高越好。虚线为起始模型，大圆点为目前最佳。</translation>
  </message>
  <message>
   <source>What it tries to make small</source>
   <translation>训练所要减小的误差值</translation>
  </message>
  <message>
   <source>The error on what it practises: it should fall.</source>
   <translation>练习内容上的误差：应当下降。</translation>
  </message>
  <message>
   <source>Progress of teaching</source>
   <translation>训练进度</translation>
  </message>
  <message>
   <source>What it will be called in menus and commands</source>
   <translation>它在菜单和命令中的名称</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <source>Delete this run and its files; what was added to the models stays</source>
   <translation>删除此次训练及其文件；已加入模型的内容保留</translation>
  </message>
  <message>
   <source>Show files</source>
   <translation>显示文件</translation>
  </message>
  <message>
   <source>Open the folder of this run: samples, curves, log</source>
   <translation>打开此次训练的文件夹：样本、曲线、日志</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Open the log of the training program</source>
   <translation>打开训练程序的日志</translation>
  </message>
  <message>
   <source>Add to models</source>
   <translation>加入模型</translation>
  </message>
  <message>
   <source>Make it a model that can be chosen at once</source>
   <translation>使其成为可立即选用的模型</translation>
  </message>
  <message>
   <source>Choose it in the Restore panel</source>
   <translation>在“修复”面板中选用</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>从停止处继续</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Save everything and stop; it can be continued at any time</source>
   <translation>保存一切并停止；可以随时继续</translation>
  </message>
  <message>
   <source>Began with {model}, {time} · pictures: {folder}</source>
   <translation>起始模型 {model}，{time} · 图像：{folder}</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>第 {step} 步，共 {steps} 步</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>剩余 {time}</translation>
  </message>
  <message>
   <source>{number} crops per second</source>
   <translation>每秒 {number} 个裁片</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>在处理器上</translation>
  </message>
  <message>
   <source>on {device}</source>
   <translation>在 {device} 上</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <source>What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute.</source>
   <translation>会先完成当前的操作，并保存一切。检验图像可能需要一分钟。</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <source>End at once</source>
   <translation>立即结束</translation>
  </message>
  <message>
   <source>Do not wait: what it learnt in the last minute may be lost</source>
   <translation>不等待：最后一分钟学到的内容可能丢失</translation>
  </message>
  <message>
   <source>Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart.</source>
   <translation>第 {step} 步，共 {steps} 步。一切均已保留：您可以随时继续，重新启动后也可以。</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Going on elsewhere</source>
   <translation>在别处进行</translation>
  </message>
  <message>
   <source>Another window or command is at this run.</source>
   <translation>另一个窗口或命令正在处理此次训练。</translation>
  </message>
  <message>
   <source>It is among the models as “{model}”.</source>
   <translation>它已列入模型，名为“{model}”。</translation>
  </message>
  <message>
   <source>There is a run called “{name}” already.</source>
   <translation>已有名为“{name}”的训练。</translation>
  </message>
  <message>
   <source>Fills of the pictures kept apart</source>
   <translation>留作检验的图像的填补</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>受损</translation>
  </message>
  <message>
   <source>As it really is</source>
   <translation>真实情况</translation>
  </message>
  <message>
   <source>{picture}, {kind}: damaged, before, now, as it really is</source>
   <translation>{picture}，{kind}：受损、之前、现在、真实情况</translation>
  </message>
  <message>
   <source>Damage drawn on it: {kind}</source>
   <translation>绘制其上的病害：{kind}</translation>
  </message>
  <message>
   <source>Packing the pictures</source>
   <translation>正在打包图像</translation>
  </message>
  <message>
   <source>Measuring how long a step takes</source>
   <translation>正在测量每步所需时间</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>Nobody can tell whether it helped.</source>
   <translation>无法判断是否有帮助。</translation>
  </message>
  <message>
   <source>It helped: {gain} better on the pictures kept apart.</source>
   <translation>有帮助：在留作检验的图像上提高 {gain}。</translation>
  </message>
  <message>
   <source>There was no second picture that could be kept apart to judge by. Try it on damage that you know before you trust it.</source>
   <translation>没有第二幅图像可留作检验。在信任它之前，请先在您熟悉的病害上试用。</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after; {pictures} got better.</source>
   <translation>填补从之前的 {before} 变为之后的 {after}；{pictures}有所改善。</translation>
  </message>
  <message>
   <source>Fills came to {before} before and {after} after (± {error}); {pictures} got better.</source>
   <translation>填补从之前的 {before} 变为之后的 {after}（± {error}）；{pictures}有所改善。</translation>
  </message>
  <message numerus="yes">
   <source>{better} of %Ln picture(s)</source>
   <translation>
    <numerusform>%Ln 幅图像中有 {better} 幅</numerusform>
   </translation>
  </message>
  <message>
   <source>{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, and try it on damage that you know.</source>
   <translation>{figures}最佳权重也是用这些图像选出的，因此结果略为乐观：请查看下方的填补，并在您熟悉的病害上试用。</translation>
  </message>
  <message>
   <source>{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. More pictures, pictures more alike, or more time may help.</source>
   <translation>{figures}这一提升不足取，或出于偶然：没有可加入的内容，您的模型保持原样。使用更多或更相似的图像，或延长时间，可能会有帮助。</translation>
  </message>
  <message>
   <source>{before} → {after}, better by {gain}</source>
   <translation>{before} → {after}，提高 {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, worse by {gain}</source>
   <translation>{before} → {after}，降低 {gain}</translation>
  </message>
  <message>
   <source>{before} → {after}, equal</source>
   <translation>{before} → {after}，持平</translation>
  </message>
  <message>
   <source>{number} dB</source>
   <translation>{number} dB</translation>
  </message>
  <message>
   <source>What you teach is listed here, finished or not.</source>
   <translation>您所训练的内容列在这里，无论完成与否。</translation>
  </message>
  <message>
   <source>Teach your collection</source>
   <translation>用您的藏品训练</translation>
  </message>
  <message>
   <source>Teach something new</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <source>Choose pictures to learn from (Ctrl+N)</source>
   <translation>选择用于学习的图像 (Ctrl+N)</translation>
  </message>
  <message>
   <source>Close this window; what is being taught goes on (Esc)</source>
   <translation>关闭此窗口；训练继续进行 (Esc)</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it helped. See Restore, Teach your collection.</source>
   <translation>“{name}”的训练已结束：有帮助。请见“修复”菜单的“用您的藏品训练”。</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it did not help. See Restore, Teach your collection.</source>
   <translation>“{name}”的训练已结束：没有帮助。请见“修复”菜单的“用您的藏品训练”。</translation>
  </message>
  <message>
   <source>Teaching “{name}” is over: it was not judged. See Restore, Teach your collection.</source>
   <translation>“{name}”的训练已结束：未作评判。请见“修复”菜单的“用您的藏品训练”。</translation>
  </message>
  <message>
   <source>Teaching “{name}” was stopped; it can be continued.</source>
   <translation>“{name}”的训练已停止；可以继续。</translation>
  </message>
  <message>
   <source>Teaching “{name}” ended before its time. See Restore, Teach your collection.</source>
   <translation>“{name}”的训练提前结束。请见“修复”菜单的“用您的藏品训练”。</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. What was added to the models stays. Your pictures are not touched.</source>
   <translation>所学内容、样本和曲线将被删除。已加入模型的内容保留。您的图像不受影响。</translation>
  </message>
  <message>
   <source>What it has learnt, its samples and its curves are deleted. Your pictures are not touched.</source>
   <translation>所学内容、样本和曲线将被删除。您的图像不受影响。</translation>
  </message>
  <message>
   <source>Delete the run “{name}”?</source>
   <translation>要删除训练“{name}”吗？</translation>
  </message>
  <message>
   <source>The menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Go back one step of the tour</source>
   <translation>返回导览的上一步</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Go on with the tour</source>
   <translation>继续导览</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>第 {number} 步，共 {all} 步</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>A portrait to try things on</source>
   <translation>一幅供试用的肖像</translation>
  </message>
  <message>
   <source>This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture.</source>
   <translation>本导览用约五分钟演示完整的修复过程。不必担心弄坏什么：这是演示图像。</translation>
  </message>
  <message>
   <source>Press “Try the demo picture”, or Next.</source>
   <translation>请单击“试用演示图像”或“下一步”。</translation>
  </message>
  <message>
   <source>Mark damage with the brush</source>
   <translation>用画笔标记病害</translation>
  </message>
  <message>
   <source>Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture.</source>
   <translation>只有标记的部分会改变。左键标记，右键擦除；滚轮缩放，按住空格键并拖动鼠标可移动图像。</translation>
  </message>
  <message>
   <source>Paint over one of the light spots.</source>
   <translation>请涂画其中一处浅色斑点。</translation>
  </message>
  <message>
   <source>Let damage be found</source>
   <translation>自动查找病害</translation>
  </message>
  <message>
   <source>Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is.</source>
   <translation>Restorer 会查找发白的缺失，也可按要求查找裂纹和划痕。预览会在标记之前显示将被标记的部分。</translation>
  </message>
  <message>
   <source>Press “Add to mask”.</source>
   <translation>请单击“加入蒙版”。</translation>
  </message>
  <message>
   <source>Choose how to fill</source>
   <translation>选择填补方式</translation>
  </message>
  <message>
   <source>“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too.</source>
   <translation>“自动”会在此图像的完好画面上试用多个模型，为每类空洞选出最佳模型。您也可以自行选择。</translation>
  </message>
  <message>
   <source>This fills all that is marked. It can be cancelled at any time, and undone afterwards.</source>
   <translation>这会填补所有标记的部分。可随时取消，之后也可以撤销。</translation>
  </message>
  <message>
   <source>Press “Restore”.</source>
   <translation>请单击“修复”。</translation>
  </message>
  <message>
   <source>Compare before and after</source>
   <translation>比较修复前后</translation>
  </message>
  <message>
   <source>A slider shows the picture before on one side and after on the other. {keys} does the same.</source>
   <translation>滑块一侧显示修复前的图像，另一侧显示修复后的图像。{keys} 的作用相同。</translation>
  </message>
  <message>
   <source>Press this button, then drag the slider.</source>
   <translation>请单击此按钮，然后拖动滑块。</translation>
  </message>
  <message>
   <source>Fills stay separate</source>
   <translation>填补彼此独立</translation>
  </message>
  <message>
   <source>Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed.</source>
   <translation>每个空洞都有自己的填补：可以隐藏、淡化、用其他模型重新填补，或删除。{keys} 撤销上一步；下方的图像绝不改变。</translation>
  </message>
  <message>
   <source>Save, and write it down</source>
   <translation>保存并写入档案</translation>
  </message>
  <message>
   <source>{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too.</source>
   <translation>{keys} 保存项目，以便日后继续。图像单独保存在其旁边，“文件”菜单中的“导出修复档案”会记录所做的工作。以上内容在“帮助”中也有说明。</translation>
  </message>
  <message>
   <source>How the view is turned</source>
   <translation>视图的旋转状态</translation>
  </message>
  <message>
   <source>Click to see the picture upright again (5)</source>
   <translation>单击可摆正图像 (5)</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>已镜像</translation>
  </message>
  <message>
   <source>Turned {degrees}, mirrored</source>
   <translation>已旋转 {degrees}，已镜像</translation>
  </message>
  <message>
   <source>Turned {degrees}</source>
   <translation>已旋转 {degrees}</translation>
  </message>
  <message>
   <source>Restore a painting or an old photograph</source>
   <translation>修复绘画或老照片</translation>
  </message>
  <message>
   <source>Restorer fills the damage and changes nothing else.</source>
   <translation>Restorer 只填补病害，不改动其他任何部分。</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>打开图像…</translation>
  </message>
  <message>
   <source>Try the demo picture</source>
   <translation>试用演示图像</translation>
  </message>
  <message>
   <source>or drop a file here</source>
   <translation>或将文件拖放到此处</translation>
  </message>
  <message>
   <source>New here? Take the tour: five minutes, on the demo picture</source>
   <translation>初次使用？请看导览：五分钟，使用演示图像</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>开始导览</translation>
  </message>
  <message>
   <source>Do not offer the tour again</source>
   <translation>不再提示导览</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>最近的文件</translation>
  </message>
  <message>
   <source>Recent file {number}</source>
   <translation>最近的文件 {number}</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by trials</source>
   <translation>由 {model} 填补，经试填选出</translation>
  </message>
  <message>
   <source>Filled by {model}, the usual one</source>
   <translation>由 {model} 填补，常用模型</translation>
  </message>
  <message>
   <source>Filled by {model}, chosen by you</source>
   <translation>由 {model} 填补，由您选择</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>不到一秒</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s)</source>
   <translation>
    <numerusform>约 %n 秒</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>约 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>about {hours} hours</source>
   <translation>约 {hours} 小时</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}。</translation>
  </message>
  <message>
   <source>less than {seconds} s</source>
   <translation>不到 {seconds} 秒</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <translation>今天，{time}</translation>
  </message>
  <message>
   <source>yesterday, {time}</source>
   <translation>昨天，{time}</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}，{time}</translation>
  </message>
  <message>
   <source>less than {percent} %</source>
   <translation>不到 {percent} %</translation>
  </message>
  <message>
   <source>{width} × {height} px · {million} MP</source>
   <translation>{width} × {height} px · {million} MP</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>expected error {error} ({sureness})</source>
   <translation>预期误差 {error}（{sureness}）</translation>
  </message>
  <message>
   <source>Retouched by hand</source>
   <translation>手工补色</translation>
  </message>
  <message>
   <source>Filled by {model}</source>
   <translation>由 {model} 填补</translation>
  </message>
  <message>
   <source>expected error not known</source>
   <translation>预期误差未知</translation>
  </message>
  <message>
   <source>The name “{name}…” is too long.</source>
   <translation>名称“{name}…”过长。</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>请选择较短的名称。</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}.</source>
   <translation>无法写入“{name}”：{reason}。</translation>
  </message>
  <message>
   <source>Try another folder.</source>
   <translation>请尝试其他文件夹。</translation>
  </message>
  <message>
   <source>There is no room left in “{folder}” for “{name}”.</source>
   <translation>“{folder}”中没有存放“{name}”的空间。</translation>
  </message>
  <message>
   <source>Free some space or save to another disk.</source>
   <translation>请腾出空间或保存到其他磁盘。</translation>
  </message>
  <message>
   <source>The file stored its colours in a palette; they became full RGB.</source>
   <translation>文件以调色板存储颜色；已转为完整 RGB。</translation>
  </message>
  <message>
   <source>Export it from the program that made it as RGB or grey with 8 or 16 bits.</source>
   <translation>请在制作它的程序中导出为 8 位或 16 位的 RGB 或灰度。</translation>
  </message>
  <message>
   <source>“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.</source>
   <translation>“{name}”的样本为 {samples}；Restorer 处理 8 位和 16 位。</translation>
  </message>
  <message>
   <source>“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.</source>
   <translation>“{name}”有 {channels} 个通道；Restorer 处理灰度或 RGB，外加一个 Alpha 通道。</translation>
  </message>
  <message>
   <source>its own colour profile</source>
   <translation>其自身的颜色配置文件</translation>
  </message>
  <message>
   <source>a standard press profile, as it had none</source>
   <translation>标准印刷配置文件（因其自身没有）</translation>
  </message>
  <message>
   <source>The picture was in CMYK and was converted to RGB (sRGB) through {profile}.</source>
   <translation>图像原为 CMYK，已通过{profile}转换为 RGB (sRGB)。</translation>
  </message>
  <message>
   <source>The picture was in Lab and was converted to RGB (sRGB).</source>
   <translation>图像原为 Lab，已转换为 RGB (sRGB)。</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 8.</source>
   <translation>文件每样本 {bits} 位；已按 8 位打开。</translation>
  </message>
  <message>
   <source>The file has 1 bit per sample; it was opened with 8.</source>
   <translation>文件每样本 1 位；已按 8 位打开。</translation>
  </message>
  <message>
   <source>The file has {bits} bits per sample; it was opened with 16.</source>
   <translation>文件每样本 {bits} 位；已按 16 位打开。</translation>
  </message>
  <message>
   <source>The file stores white as zero; the result will be saved with black as zero.</source>
   <translation>文件以零表示白色；结果将以零表示黑色保存。</translation>
  </message>
  <message>
   <source>The file's colours were premultiplied with the alpha channel; they were divided by it.</source>
   <translation>文件的颜色已预乘 Alpha 通道；已除以该通道还原。</translation>
  </message>
  <message>
   <source>32-bit floating-point</source>
   <translation>32 位浮点</translation>
  </message>
  <message>
   <source>64-bit floating-point</source>
   <translation>64 位浮点</translation>
  </message>
  <message>
   <source>32-bit</source>
   <translation>32 位</translation>
  </message>
  <message>
   <source>signed 32-bit</source>
   <translation>有符号 32 位</translation>
  </message>
  <message>
   <source>signed 16-bit</source>
   <translation>有符号 16 位</translation>
  </message>
  <message>
   <source>signed 8-bit</source>
   <translation>有符号 8 位</translation>
  </message>
  <message>
   <source>{name} holds at most {most} pixels a side; this picture has {found}.</source>
   <translation>{name} 每边最多 {most} 像素；此图像为 {found}。</translation>
  </message>
  <message>
   <source>Save it as TIFF or PNG.</source>
   <translation>请保存为 TIFF 或 PNG。</translation>
  </message>
  <message>
   <source>The quality is 1 to 100, not {quality}.</source>
   <translation>质量为 1 到 100，不能为 {quality}。</translation>
  </message>
  <message>
   <source>TIFF compression “{compression}” is not offered.</source>
   <translation>不提供 TIFF 压缩方式“{compression}”。</translation>
  </message>
  <message>
   <source>Use one of {known}.</source>
   <translation>请使用以下之一：{known}。</translation>
  </message>
  <message>
   <source>The source has {pages} pages; only the first was saved.</source>
   <translation>源文件有 {pages} 页；只保存了第一页。</translation>
  </message>
  <message>
   <source>The source's lossy compression was replaced by a lossless one, so that no pixel changes.</source>
   <translation>源文件的有损压缩已改为无损，以免任何像素改变。</translation>
  </message>
  <message>
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG 不支持透明；图像已置于白底之上。</translation>
  </message>
  <message>
   <source>JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not.</source>
   <translation>JPEG 会使每个像素略有改变，病害以外也不例外；PNG 和 TIFF 则不会。</translation>
  </message>
  <message>
   <source>WebP knows no grey: the values were stored three times, as RGB.</source>
   <translation>WebP 不支持灰度：数值已作为 RGB 存储三次。</translation>
  </message>
  <message>
   <source>AVIF holds at most 12 bits per sample; the picture's 16 were rounded.</source>
   <translation>AVIF 每样本最多 12 位；图像的 16 位已舍入。</translation>
  </message>
  <message>
   <source>The grey values were stored as RGB.</source>
   <translation>灰度值已作为 RGB 存储。</translation>
  </message>
  <message>
   <source>Lossy {name} changes every pixel a little, outside the damage too.</source>
   <translation>有损 {name} 会使每个像素略有改变，病害以外也不例外。</translation>
  </message>
  <message>
   <source>{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.</source>
   <translation>{name} 每样本 8 位；图像的 16 位已舍入。PNG 和 TIFF 可保留 16 位。</translation>
  </message>
  <message>
   <source>The {name} is larger than JPEG can hold and was left out.</source>
   <translation>{name}超出 JPEG 的容量，已略去。</translation>
  </message>
  <message>
   <source>EXIF block</source>
   <translation>EXIF 数据块</translation>
  </message>
  <message>
   <source>XMP block</source>
   <translation>XMP 数据块</translation>
  </message>
  <message>
   <source>IPTC block</source>
   <translation>IPTC 数据块</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>颜色配置文件</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>注释</translation>
  </message>
  <message>
   <source>a GIF</source>
   <translation>GIF 图像</translation>
  </message>
  <message>
   <source>a BMP bitmap</source>
   <translation>BMP 位图</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>PDF 文档</translation>
  </message>
  <message>
   <source>a Photoshop document</source>
   <translation>Photoshop 文档</translation>
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation>JPEG 2000 图像</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>JPEG XL 图像</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>ZIP 归档文件</translation>
  </message>
  <message>
   <source>an SVG drawing</source>
   <translation>SVG 绘图</translation>
  </message>
  <message>
   <source>an XML document or SVG drawing</source>
   <translation>XML 文档或 SVG 绘图</translation>
  </message>
  <message>
   <source>WebP cannot hold IPTC data; they were left out.</source>
   <translation>WebP 不能存储 IPTC 数据；已略去。</translation>
  </message>
  <message>
   <source>The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.</source>
   <translation>矩形 {rectangle} 在 {width} x {height} 像素的图像中没有标记任何内容。</translation>
  </message>
  <message>
   <source>Give x,y,width,height in pixels, counted from the top left corner.</source>
   <translation>请以像素给出 x,y,宽,高，从左上角算起。</translation>
  </message>
  <message>
   <source>Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.</source>
   <translation>{width} x {height} 与 {other_width} x {other_height} 像素的蒙版无法合并。</translation>
  </message>
  <message>
   <source>The mask “{path}” is a folder, not a mask.</source>
   <translation>蒙版“{path}”是文件夹，不是蒙版。</translation>
  </message>
  <message>
   <source>The mask “{path}” does not exist.</source>
   <translation>蒙版“{path}”不存在。</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>请检查名称和文件夹。</translation>
  </message>
  <message>
   <source>The mask “{path}” could not be read: {reason}.</source>
   <translation>无法读取蒙版“{path}”：{reason}。</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>请更改其权限或复制一份。</translation>
  </message>
  <message>
   <source>The mask “{path}” is damaged or is not a picture.</source>
   <translation>蒙版“{path}”已损坏或不是图像。</translation>
  </message>
  <message>
   <source>Give a PNG of the picture's size with white on the damage and black elsewhere.</source>
   <translation>请提供与图像尺寸相同的 PNG，病害处为白色，其余为黑色。</translation>
  </message>
  <message>
   <source>Masks are saved as PNG, not as {ending}.</source>
   <translation>蒙版保存为 PNG，而不是{ending}。</translation>
  </message>
  <message>
   <source>a file without ending</source>
   <translation>无扩展名的文件</translation>
  </message>
  <message>
   <source>Name it {name}.</source>
   <translation>请将其命名为 {name}。</translation>
  </message>
  <message>
   <source>The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.</source>
   <translation>蒙版“{path}”为 {found_width} × {found_height} 像素，而图像为 {width} × {height}。</translation>
  </message>
  <message>
   <source>A mask must have exactly the picture's size.</source>
   <translation>蒙版的尺寸必须与图像完全一致。</translation>
  </message>
  <message>
   <source>There is no room left on the disk to open “{name}”.</source>
   <translation>磁盘空间不足，无法打开“{name}”。</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>请腾出空间。</translation>
  </message>
  <message>
   <source>There is not enough memory to open “{name}”.</source>
   <translation>内存不足，无法打开“{name}”。</translation>
  </message>
  <message>
   <source>“{name}” needs a scratch file to be opened, which could not be made: {reason}.</source>
   <translation>打开“{name}”需要临时文件，但无法创建：{reason}。</translation>
  </message>
  <message>
   <source>Make room there, or let RESTORER_CACHE name a folder that has some.</source>
   <translation>请在该处腾出空间，或将 RESTORER_CACHE 设为有空间的文件夹。</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a picture.</source>
   <translation>“{name}”是文件夹，不是图像。</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>请选择其中的文件。</translation>
  </message>
  <message>
   <source>“{name}” is not an ordinary file.</source>
   <translation>“{name}”不是普通文件。</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>请选择图像文件。</translation>
  </message>
  <message>
   <source>“{name}” is empty (zero bytes).</source>
   <translation>“{name}”是空文件（零字节）。</translation>
  </message>
  <message>
   <source>Get it again from where it came.</source>
   <translation>请从原来的来源重新获取。</translation>
  </message>
  <message>
   <source>“{name}” is {other}, which Restorer does not read.</source>
   <translation>“{name}”是{other}，Restorer 无法读取。</translation>
  </message>
  <message>
   <source>“{name}” is not a picture.</source>
   <translation>“{name}”不是图像。</translation>
  </message>
  <message>
   <source>Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.</source>
   <translation>Restorer 可读取 JPEG、PNG、TIFF、WebP、HEIC 和 AVIF。</translation>
  </message>
  <message>
   <source>“{path}” does not exist.</source>
   <translation>“{path}”不存在。</translation>
  </message>
  <message>
   <source>“{name}” may not be read.</source>
   <translation>没有读取“{name}”的权限。</translation>
  </message>
  <message>
   <source>“{name}” could not be read: {reason}.</source>
   <translation>无法读取“{name}”：{reason}。</translation>
  </message>
  <message>
   <source>Copy it to another disk.</source>
   <translation>请将其复制到其他磁盘。</translation>
  </message>
  <message>
   <source>“{name}” is a {format} picture packed in a way that this installation cannot unpack.</source>
   <translation>“{name}”是 {format} 图像，其压缩方式在此安装中无法解压。</translation>
  </message>
  <message>
   <source>Export it as PNG, or as TIFF with LZW or Deflate.</source>
   <translation>请导出为 PNG，或采用 LZW 或 Deflate 的 TIFF。</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.</source>
   <translation>“{name}”已损坏或不完整：其开头为 {format}，但无法读到结尾。</translation>
  </message>
  <message>
   <source>Get it again from where it came, or repair it elsewhere.</source>
   <translation>请从原来的来源重新获取，或用其他工具修复。</translation>
  </message>
  <message>
   <source>“{name}” is a raw camera file (DNG).</source>
   <translation>“{name}”是相机原始文件 (DNG)。</translation>
  </message>
  <message>
   <source>Develop it to TIFF first.</source>
   <translation>请先将其冲印为 TIFF。</translation>
  </message>
  <message>
   <source>the others are kept when it is saved as TIFF</source>
   <translation>保存为 TIFF 时会保留其他页面</translation>
  </message>
  <message>
   <source>the others are not kept</source>
   <translation>其他页面不会保留</translation>
  </message>
  <message>
   <source>The file has {pages} pages; the first was opened, and {kept}.</source>
   <translation>文件有 {pages} 页；已打开第一页，{kept}。</translation>
  </message>
  <message>
   <source>PNG keeps every pixel exactly.</source>
   <translation>PNG 精确保留每个像素。</translation>
  </message>
  <message>
   <source>The same format as the source.</source>
   <translation>与源文件格式相同。</translation>
  </message>
  <message>
   <source>TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are.</source>
   <translation>不用有损压缩的 TIFF：只有这样，病害以外的像素才能完全保持原样。</translation>
  </message>
  <message>
   <source>{name} changes every pixel a little each time it is saved; {better} keeps everything outside the damage exactly as it is.</source>
   <translation>{name} 每次保存都会使每个像素略有改变；{better} 可使病害以外的一切完全保持原样。</translation>
  </message>
  <message>
   <source>“{name}” has no suffix that Restorer writes.</source>
   <translation>“{name}”没有 Restorer 可写入的扩展名。</translation>
  </message>
  <message>
   <source>“{name}” is a folder.</source>
   <translation>“{name}”是文件夹。</translation>
  </message>
  <message>
   <source>Give the file a name of its own.</source>
   <translation>请为文件指定名称。</translation>
  </message>
  <message>
   <source>Save under another name.</source>
   <translation>请以其他名称保存。</translation>
  </message>
  <message>
   <source>“{name}” is write-protected.</source>
   <translation>“{name}”为只读。</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>原因未知</translation>
  </message>
  <message>
   <source>“{name}” grew beyond what a TIFF can hold.</source>
   <translation>“{name}”超出了 TIFF 的容量。</translation>
  </message>
  <message>
   <source>Save it as BigTIFF.</source>
   <translation>请保存为 BigTIFF。</translation>
  </message>
  <message>
   <source>AVIF cannot hold IPTC data; they were left out.</source>
   <translation>AVIF 不能存储 IPTC 数据；已略去。</translation>
  </message>
  <message>
   <source>The source's other {pages} pages could not be read again; only the first was saved.</source>
   <translation>源文件的其他 {pages} 页无法再次读取；只保存了第一页。</translation>
  </message>
  <message>
   <source>RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.</source>
   <translation>RESTORER_MEMORY 为“{wish}”，不是以 MB 计的数值。</translation>
  </message>
  <message>
   <source>Set it to a whole number such as 2000, or do not set it.</source>
   <translation>请将其设为整数（例如 2000），或不设置。</translation>
  </message>
  <message>
   <source>its format needs them in memory at once, and there are {memory}</source>
   <translation>其格式要求一次全部载入内存，而可用内存为 {memory}</translation>
  </message>
  <message>
   <source>there are {memory} of memory and {disk} of free disk for it</source>
   <translation>可用内存为 {memory}，可用磁盘空间为 {disk}</translation>
  </message>
  <message>
   <source>“{name}” would take {size} when opened, but {reason}.</source>
   <translation>打开“{name}”需要 {size}，但{reason}。</translation>
  </message>
  <message>
   <source>It was not opened; nothing was changed.</source>
   <translation>文件未打开；未作任何更改。</translation>
  </message>
  <message>
   <source>Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be.</source>
   <translation>请腾出空间，先用其他工具裁剪或缩小，或检查该文件是否名副其实。</translation>
  </message>
  <message>
   <source>{model}, adapted to this picture</source>
   <translation>{model}，已适配此图像</translation>
  </message>
  <message>
   <source>{model} (best)</source>
   <translation>{model}（最佳）</translation>
  </message>
  <message>
   <source>Has practised on the sound paint of this picture.</source>
   <translation>已在此图像的完好画面上练习。</translation>
  </message>
  <message>
   <source>Automatic (best)</source>
   <translation>自动（最佳）</translation>
  </message>
  <message>
   <source>Tries the models on sound paint of this picture first, and takes the best for each kind of hole.</source>
   <translation>先在此图像的完好画面上试用各模型，再为每类空洞选出最佳模型。</translation>
  </message>
  <message>
   <source>Nothing was loaded.</source>
   <translation>未加载任何内容。</translation>
  </message>
  <message>
   <source>Get the file again from where it came.</source>
   <translation>请从原来的来源重新获取该文件。</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for far more layers than its file has weights for.</source>
   <translation>“{name}”的模型卡要求的层数远多于其文件中的权重。</translation>
  </message>
  <message>
   <source>The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number that is taken.</source>
   <translation>“{name}”的模型卡要求的网络大小不合理：可接受的最大数为 {most:,}。</translation>
  </message>
  <message>
   <source>{architecture} cannot be built as “{name}” asks: {error}.</source>
   <translation>无法按“{name}”的要求构建 {architecture}：{error}。</translation>
  </message>
  <message>
   <source>“{name}” is meant to {wanted}, but {architecture} is made to {task}.</source>
   <translation>“{name}”应用于 {wanted}，而 {architecture} 用于 {task}。</translation>
  </message>
  <message>
   <source>“{name}” needs pictures whose sides are multiples of more than {most} pixels.</source>
   <translation>“{name}”要求图像边长为超过 {most} 像素的倍数。</translation>
  </message>
  <message>
   <source>By hole size (best)</source>
   <translation>按空洞大小（最佳）</translation>
  </message>
  <message>
   <source>By hole size</source>
   <translation>按空洞大小</translation>
  </message>
  <message>
   <source>The one to begin with: a network for all holes, with detail copied from the picture in thick ones.</source>
   <translation>宜首先使用：适用于所有空洞的网络，较粗的空洞还会从图像中复制细节。</translation>
  </message>
  <message>
   <source>There is no device "{device}".</source>
   <translation>没有设备“{device}”。</translation>
  </message>
  <message>
   <source>The plug-in “{name}” has the name of another model.</source>
   <translation>插件“{name}”与另一模型同名。</translation>
  </message>
  <message>
   <source>The other one is used.</source>
   <translation>使用的是另一模型。</translation>
  </message>
  <message>
   <source>Rename the other one, or uninstall the plug-in's package.</source>
   <translation>请重命名另一模型，或卸载该插件的软件包。</translation>
  </message>
  <message>
   <source>There is no filler "{name}".</source>
   <translation>没有填补模型“{name}”。</translation>
  </message>
  <message>
   <source>There is no detector "{name}".</source>
   <translation>没有检测器“{name}”。</translation>
  </message>
  <message>
   <source>Install a checkpoint that finds damage.</source>
   <translation>请安装查找病害的检查点。</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is gone.</source>
   <translation>检查点“{path}”已不存在。</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>请另选一个。</translation>
  </message>
  <message>
   <source>“{name}” in “{folder}” has the name of another model.</source>
   <translation>“{folder}”中的“{name}”与另一模型同名。</translation>
  </message>
  <message>
   <source>Rename it.</source>
   <translation>请将其重命名。</translation>
  </message>
  <message>
   <source>“{name}” holds weights that are no numbers (in {tensor}).</source>
   <translation>“{name}”中含有非数值的权重（位于 {tensor}）。</translation>
  </message>
  <message>
   <source>Weights cannot be stored as {dtype}.</source>
   <translation>权重不能存储为 {dtype}。</translation>
  </message>
  <message>
   <source>Use float32, bfloat16 or float16.</source>
   <translation>请使用 float32、bfloat16 或 float16。</translation>
  </message>
  <message>
   <source>The weights in {name} are no numbers, or too large to be stored as {kind}.</source>
   <translation>{name} 中的权重不是数值，或过大而无法存储为 {kind}。</translation>
  </message>
  <message>
   <source>“{name}” holds {number:,} tensors, more than any network of Restorer.</source>
   <translation>“{name}”含有 {number:,} 个张量，多于 Restorer 的任何网络。</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train.</source>
   <translation>请使用由 restorer-train 生成的检查点。</translation>
  </message>
  <message>
   <source>“{name}” carries no card that says which network it belongs to.</source>
   <translation>“{name}”没有模型卡，无法得知属于哪个网络。</translation>
  </message>
  <message>
   <source>Use a checkpoint made by restorer-train, or `restorer models import` for weights of another program.</source>
   <translation>请使用由 restorer-train 生成的检查点；其他程序的权重请用 `restorer models import` 导入。</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a link that leads nowhere.</source>
   <translation>无法读取“{name}”：它是无效的链接。</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>请选择文件本身。</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a folder.</source>
   <translation>无法读取“{name}”：它是文件夹。</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: it is a pipe or device, no ordinary file.</source>
   <translation>无法读取“{name}”：它是管道或设备，不是普通文件。</translation>
  </message>
  <message>
   <source>Choose a file.</source>
   <translation>请选择文件。</translation>
  </message>
  <message>
   <source>“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).</source>
   <translation>“{name}”作为检查点过大（{size:.1f} GB；最多 {most:.1f} GB）。</translation>
  </message>
  <message>
   <source>It was not opened.</source>
   <translation>文件未打开。</translation>
  </message>
  <message>
   <source>“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.</source>
   <translation>“{name}”是 pickle 文件（.pt、.pth、.ckpt），不是 safetensors 文件。</translation>
  </message>
  <message>
   <source>It was not opened: opening a pickle can run any code that its author put into it.</source>
   <translation>文件未打开：打开 pickle 文件可能会运行其作者放入的任意代码。</translation>
  </message>
  <message>
   <source>Ask for the weights as .safetensors.</source>
   <translation>请索取 .safetensors 格式的权重。</translation>
  </message>
  <message>
   <source>“{name}” is cut off: it ends within its header.</source>
   <translation>“{name}”不完整：在文件头内就已结束。</translation>
  </message>
  <message>
   <source>“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).</source>
   <translation>“{name}”不是 safetensors 文件，或其文件头过大（{length:,} 字节）。</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of Restorer (card format {version}; this one reads up to {known}).</source>
   <translation>“{name}”由更新版本的 Restorer 生成（模型卡格式 {version}；此版本最高可读 {known}）。</translation>
  </message>
  <message>
   <source>Update Restorer.</source>
   <translation>请更新 Restorer。</translation>
  </message>
  <message>
   <source>The card of “{name}” is wrong: {faults}.</source>
   <translation>“{name}”的模型卡有误：{faults}。</translation>
  </message>
  <message>
   <source>The card of “{name}” is not readable.</source>
   <translation>“{name}”的模型卡无法读取。</translation>
  </message>
  <message>
   <source>The card of “{name}” holds control characters (in “{value}”).</source>
   <translation>“{name}”的模型卡含有控制字符（在“{value}”中）。</translation>
  </message>
  <message>
   <source>{name} is not known</source>
   <translation>{name} 未知</translation>
  </message>
  <message>
   <source>{name} is {shape} instead of {wanted}</source>
   <translation>{name} 为 {shape}，而不是 {wanted}</translation>
  </message>
  <message>
   <source>{name} is stored as {kind}</source>
   <translation>{name} 存储为 {kind}</translation>
  </message>
  <message>
   <source> (and {number} more)</source>
   <translation> （另有 {number} 处）</translation>
  </message>
  <message>
   <source>“{name}” does not fit {network}: {fault}{more}.</source>
   <translation>“{name}”与 {network} 不符：{fault}{more}。</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {reason}.</source>
   <translation>“{name}”已损坏：{reason}。</translation>
  </message>
  <message>
   <source>Check that it is there and may be read.</source>
   <translation>请检查它是否存在、是否允许读取。</translation>
  </message>
  <message>
   <source>Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes.</source>
   <translation>将周围内容沿空洞边缘向内延伸。非常快；适用于裂纹和小块剥落。</translation>
  </message>
  <message>
   <source>Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes.</source>
   <translation>如流体一般，将等亮度线延续到空洞内。非常快；适用于裂纹和小块剥落。</translation>
  </message>
  <message>
   <source>Frequency-selective</source>
   <translation>频率选择法</translation>
  </message>
  <message>
   <source>Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes.</source>
   <translation>以波的形式延续规则纹理，8 位。较慢；适用于龟裂和剥落。</translation>
  </message>
  <message>
   <source>Frequency-selective (best)</source>
   <translation>频率选择法（最佳）</translation>
  </message>
  <message>
   <source>As Frequency-selective, with more waves. About thirty times slower.</source>
   <translation>同频率选择法，但使用更多的波。约慢三十倍。</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker.</source>
   <translation>与 Biharmonic 相同，但提前停止：在粗空洞上更平稳，在细空洞上同样准确，且更快。</translation>
  </message>
  <message>
   <source>Biharmonic</source>
   <translation>Biharmonic</translation>
  </message>
  <message>
   <source>Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches.</source>
   <translation>将周围内容平滑地弯曲延伸至空洞上。快速；在裂纹和划痕上最准确。</translation>
  </message>
  <message>
   <source>Tiles must be (N, H, W, 3) float32, not {shape} {kind}.</source>
   <translation>图块必须为 (N, H, W, 3) float32，而不是 {shape} {kind}。</translation>
  </message>
  <message>
   <source>Holes must be {expected} bool, not {shape} {kind}.</source>
   <translation>空洞必须为 {expected} bool，而不是 {shape} {kind}。</translation>
  </message>
  <message>
   <source>A tile has no known pixel to fill from.</source>
   <translation>有一个图块没有可供填补取用的已知像素。</translation>
  </message>
  <message>
   <source>Leave some of the surroundings out of the mask.</source>
   <translation>请将部分周围区域留在蒙版之外。</translation>
  </message>
  <message>
   <source>There is no device "{name}" here.</source>
   <translation>此处没有设备“{name}”。</translation>
  </message>
  <message>
   <source>Use one of auto, {known}.</source>
   <translation>请使用 auto 或以下之一：{known}。</translation>
  </message>
  <message>
   <source>Use auto or cpu.</source>
   <translation>请使用 auto 或 cpu。</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Apple 图形处理器</translation>
  </message>
  <message>
   <source>is damaged: {error}</source>
   <translation>已损坏：{error}</translation>
  </message>
  <message>
   <source>is a pickle, but not one that torch.save wrote</source>
   <translation>是 pickle 文件，但并非由 torch.save 写入</translation>
  </message>
  <message>
   <source>cannot be read: {reason}</source>
   <translation>无法读取：{reason}</translation>
  </message>
  <message>
   <source>is damaged: its end is missing, or something stands behind its end</source>
   <translation>已损坏：缺少结尾，或结尾之后还有内容</translation>
  </message>
  <message>
   <source>is damaged: its table of contents is not where it should be</source>
   <translation>已损坏：目录不在应有的位置</translation>
  </message>
  <message>
   <source>is an archive with a table of contents of {size:,} bytes, far more than weights need</source>
   <translation>是目录达 {size:,} 字节的归档文件，远超权重所需</translation>
  </message>
  <message>
   <source>would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does</source>
   <translation>会从 {size:,} 字节解压为 {unfolded:,} 字节，权重归档文件绝不会如此</translation>
  </message>
  <message>
   <source>holds two files of the name “{name}”</source>
   <translation>含有两个名为“{name}”的文件</translation>
  </message>
  <message>
   <source>holds a file that points out of the archive (“{name}”)</source>
   <translation>含有指向归档之外的文件（“{name}”）</translation>
  </message>
  <message>
   <source>holds a link to another file (“{name}”)</source>
   <translation>含有指向其他文件的链接（“{name}”）</translation>
  </message>
  <message>
   <source>is locked by a password</source>
   <translation>受密码保护</translation>
  </message>
  <message>
   <source>holds something before or behind its archive</source>
   <translation>在归档内容之前或之后还有其他内容</translation>
  </message>
  <message>
   <source>is an archive, but not one of torch's</source>
   <translation>是归档文件，但不是 torch 的归档文件</translation>
  </message>
  <message>
   <source>Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it.</source>
   <translation>请将其解压，并导入其中的 .pth、.pt、.ckpt 或 .safetensors 文件。</translation>
  </message>
  <message>
   <source>is compressed (“{name}”), as torch's own archives never are</source>
   <translation>经过压缩（“{name}”），而 torch 自身的归档文件从不压缩</translation>
  </message>
  <message>
   <source>has far more parts than weights need</source>
   <translation>的组成部分远多于权重所需</translation>
  </message>
  <message>
   <source>is damaged: the weights numbered “{key}” are missing</source>
   <translation>已损坏：缺少编号为“{key}”的权重</translation>
  </message>
  <message>
   <source>promises {size:,} bytes of weights in “{key}”, but holds {found:,} there</source>
   <translation>声称“{key}”中有 {size:,} 字节权重，实际只有 {found:,} 字节</translation>
  </message>
  <message>
   <source>is damaged: its list of weights is none</source>
   <translation>已损坏：其权重列表无效</translation>
  </message>
  <message>
   <source>is damaged: its lists of weights disagree</source>
   <translation>已损坏：其各权重列表不一致</translation>
  </message>
  <message>
   <source>promises {promised:,} bytes of weights, but holds {left:,}</source>
   <translation>声称有 {promised:,} 字节权重，实际只有 {left:,} 字节</translation>
  </message>
  <message>
   <source>is damaged: torch cannot read it ({error})</source>
   <translation>已损坏：torch 无法读取（{error}）</translation>
  </message>
  <message>
   <source>holds no weights</source>
   <translation>不含权重</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>a device or pipe</source>
   <translation>设备或管道</translation>
  </message>
  <message>
   <source>is {what}, not a file</source>
   <translation>是{what}，不是文件</translation>
  </message>
  <message>
   <source>is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)</source>
   <translation>超出检查点允许的大小（{size:.1f} GB；最多 {most:.1f} GB）</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>是空的</translation>
  </message>
  <message>
   <source>is a tar archive, as torch wrote them before 2017</source>
   <translation>是 tar 归档文件，即 torch 在 2017 年之前所写的格式</translation>
  </message>
  <message>
   <source>is neither a safetensors file nor one that torch.save wrote</source>
   <translation>既不是 safetensors 文件，也不是由 torch.save 写入的文件</translation>
  </message>
  <message>
   <source>is a checkpoint of Restorer already (“{card}”)</source>
   <translation>已经是 Restorer 的检查点（“{card}”）</translation>
  </message>
  <message>
   <source>Use it as it is.</source>
   <translation>请直接使用。</translation>
  </message>
  <message>
   <source>the PyTorch port of partial convolutions</source>
   <translation>部分卷积的 PyTorch 移植版</translation>
  </message>
  <message>
   <source>the PyTorch port of the context encoder</source>
   <translation>上下文编码器的 PyTorch 移植版</translation>
  </message>
  <message>
   <source>DMFN as its authors published it</source>
   <translation>作者发布的 DMFN</translation>
  </message>
  <message>
   <source>LaMa as its authors published it</source>
   <translation>作者发布的 LaMa</translation>
  </message>
  <message>
   <source>a tensor is missing or has another shape than expected ({error})</source>
   <translation>缺少某个张量，或其形状与预期不符（{error}）</translation>
  </message>
  <message>
   <source>looks like {origin}, but {reason}</source>
   <translation>看似{origin}，但{reason}</translation>
  </message>
  <message>
   <source>“{name}” looks like {origin}, but {reason}</source>
   <translation>“{name}”看似{origin}，但{reason}</translation>
  </message>
  <message>
   <source>holds no network that is known here: its weights are called {some}</source>
   <translation>不含此处已知的网络：其权重名为 {some}</translation>
  </message>
  <message>
   <source>Use weights of {origins}, or a checkpoint made by restorer-train.</source>
   <translation>请使用{origins}的权重，或由 restorer-train 生成的检查点。</translation>
  </message>
  <message>
   <source>promises {taken:,} bytes of weights, more than the file has</source>
   <translation>声称有 {taken:,} 字节权重，多于文件所含</translation>
  </message>
  <message>
   <source>holds weights in a form that is not read here (in {name})</source>
   <translation>的权重形式在此处无法读取（位于 {name}）</translation>
  </message>
  <message>
   <source>holds weights that are stored as {kind} (in {name}), not as floating point</source>
   <translation>的权重存储为 {kind}（位于 {name}），而非浮点数</translation>
  </message>
  <message>
   <source>holds weights that are no numbers, or too large (in {name})</source>
   <translation>含有非数值或过大的权重（位于 {name}）</translation>
  </message>
  <message>
   <source>looks like {origin}, but {fault}{more}</source>
   <translation>看似{origin}，但 {fault}{more}</translation>
  </message>
  <message>
   <source>is damaged: its list of weights cannot be followed ({error})</source>
   <translation>已损坏：其权重列表无法解析（{error}）</translation>
  </message>
  <message>
   <source>is a pickle of protocol {protocol}, which torch.save does not write</source>
   <translation>是协议 {protocol} 的 pickle 文件，torch.save 不会写入这种格式</translation>
  </message>
  <message>
   <source>is not a list of weights: it uses the pickle instruction {name}</source>
   <translation>不是权重列表：使用了 pickle 指令 {name}</translation>
  </message>
  <message>
   <source>is not a list of weights: it has a dictionary with keys that are no names</source>
   <translation>不是权重列表：其中有以非名称为键的字典</translation>
  </message>
  <message>
   <source>wants to use “{name}” when it is opened, which weights do not need</source>
   <translation>在打开时要使用“{name}”，而权重并不需要它</translation>
  </message>
  <message>
   <source>is not a list of weights: it makes objects</source>
   <translation>不是权重列表：会创建对象</translation>
  </message>
  <message>
   <source>keeps its weights in a way that is not read here</source>
   <translation>保存权重的方式在此处无法读取</translation>
  </message>
  <message>
   <source>is damaged: it describes the same weights twice, differently</source>
   <translation>已损坏：对同一权重作了两次不同的描述</translation>
  </message>
  <message>
   <source>wants to call “{name}” when it is opened, which weights do not need</source>
   <translation>在打开时要调用“{name}”，而权重并不需要它</translation>
  </message>
  <message>
   <source>wants to make a “{name}” when it is opened, which weights do not need</source>
   <translation>在打开时要创建“{name}”，而权重并不需要它</translation>
  </message>
  <message>
   <source>is not a list of weights: it changes an object</source>
   <translation>不是权重列表：会更改对象</translation>
  </message>
  <message>
   <source>promises a tensor of {size} numbers, but stores only {stored:,} for it</source>
   <translation>声称有一个含 {size} 个数的张量，但只为其存储了 {stored:,} 个</translation>
  </message>
  <message>
   <source>Nothing was loaded, and no code in it was run.</source>
   <translation>未加载任何内容，也未运行其中的任何代码。</translation>
  </message>
  <message>
   <source>Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and import that file.</source>
   <translation>请在其所属的程序中打开它，在那里执行“torch.save(network.state_dict(), 'weights.pth')”，然后导入所得文件。</translation>
  </message>
  <message>
   <source>“{name}” {reason}.</source>
   <translation>“{name}”{reason}。</translation>
  </message>
  <message>
   <source>“{name}” was removed while it was imported.</source>
   <translation>“{name}”在导入过程中被移除。</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>请重新导入。</translation>
  </message>
  <message>
   <source>Copying {name}</source>
   <translation>正在复制 {name}</translation>
  </message>
  <message>
   <source>The copy of “{name}” is not what was checked: the file was changed meanwhile, or the disk is failing.</source>
   <translation>“{name}”的副本与所校验的内容不符：文件在此期间被更改，或磁盘有故障。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Converting {name}</source>
   <translation>正在转换 {name}</translation>
  </message>
  <message>
   <source>“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.</source>
   <translation>“{name}”不是当初{how}的文件：其 SHA-256 为 {sha256}，而非 {recorded}。</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Install Restorer again.</source>
   <translation>请重新安装 Restorer。</translation>
  </message>
  <message>
   <source>Remove it and import it again.</source>
   <translation>请将其移除后重新导入。</translation>
  </message>
  <message>
   <source>There is a model called “{new}” already.</source>
   <translation>已有名为“{new}”的模型。</translation>
  </message>
  <message>
   <source>“{name}” came with the program; only models that you imported can be renamed or removed.</source>
   <translation>“{name}”随程序提供；只有您导入的模型才能重命名或移除。</translation>
  </message>
  <message>
   <source>“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.</source>
   <translation>“{name}”位于共享文件夹“{folder}”中；只有您导入的模型才能重命名或移除。</translation>
  </message>
  <message>
   <source>There is no checkpoint called “{name}”.</source>
   <translation>没有名为“{name}”的检查点。</translation>
  </message>
  <message>
   <source>“{name}” is not a checkpoint: it is a part of the program.</source>
   <translation>“{name}”不是检查点：它是程序的一部分。</translation>
  </message>
  <message>
   <source>Import one: restorer models import FILE.</source>
   <translation>请导入一个：restorer models import FILE。</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that fills holes.</source>
   <translation>没有名为“{name}”的填补空洞的模型。</translation>
  </message>
  <message>
   <source>There is no model called “{name}” that finds damage.</source>
   <translation>没有名为“{name}”的查找病害的模型。</translation>
  </message>
  <message>
   <source>Import one first.</source>
   <translation>请先导入一个。</translation>
  </message>
  <message>
   <source>There is a model called “{name}” already.</source>
   <translation>已有名为“{name}”的模型。</translation>
  </message>
  <message>
   <source>There are too many models called “{plain}”.</source>
   <translation>名为“{plain}”的模型过多。</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a model.</source>
   <translation>“{name}”不能用作模型名称。</translation>
  </message>
  <message>
   <source>Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending.</source>
   <translation>请使用字母、数字、空格和 . _ + -，最多 80 个字符，不带扩展名。</translation>
  </message>
  <message>
   <source>The processor has taken over.</source>
   <translation>已由处理器接手。</translation>
  </message>
  <message>
   <source>{model} did not get onto {device}: {reason}. {then}</source>
   <translation>{model} 无法在 {device} 上运行：{reason}。{then}</translation>
  </message>
  <message>
   <source>has too little memory for even the smallest tiles</source>
   <translation>的内存连最小的图块也不够用</translation>
  </message>
  <message>
   <source>stopped working ({reason})</source>
   <translation>已停止工作（{reason}）</translation>
  </message>
  <message>
   <source>{device} {why}. {then}</source>
   <translation>{device} {why}。{then}</translation>
  </message>
  <message>
   <source>There is no network architecture "{architecture}".</source>
   <translation>没有网络架构“{architecture}”。</translation>
  </message>
  <message>
   <source>Use one of {known}, or a newer version of Restorer.</source>
   <translation>请使用以下之一：{known}，或更新版本的 Restorer。</translation>
  </message>
  <message>
   <source>{architecture} cannot be built: {error}.</source>
   <translation>无法构建 {architecture}：{error}。</translation>
  </message>
  <message>
   <source>Use a newer version of Restorer.</source>
   <translation>请使用更新版本的 Restorer。</translation>
  </message>
  <message>
   <source>A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.</source>
   <translation>centre-encoder 的通道数不能为 {width}、{narrow} 和 {bottleneck}。</translation>
  </message>
  <message>
   <source>Use positive numbers.</source>
   <translation>请使用正数。</translation>
  </message>
  <message>
   <source>A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.</source>
   <translation>dmfn 不能采用宽度 {width}、{blocks} 个块和 norm {norm!r}。</translation>
  </message>
  <message>
   <source>Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".</source>
   <translation>请使用 4 的倍数作为宽度，至少一个块，norm 为 "instance" 或 "none"。</translation>
  </message>
  <message>
   <source>A dmfn cannot have fusion {fusion!r} and norm {norm!r}.</source>
   <translation>dmfn 不能采用 fusion {fusion!r} 和 norm {norm!r}。</translation>
  </message>
  <message>
   <source>Use fusion "paper", or "published" with norm "instance".</source>
   <translation>请使用 fusion "paper"，或 fusion "published" 配合 norm "instance"。</translation>
  </message>
  <message>
   <source>A lama cannot have width {width} and {blocks} blocks.</source>
   <translation>lama 不能采用宽度 {width} 和 {blocks} 个块。</translation>
  </message>
  <message>
   <source>Use an even width and at least one block.</source>
   <translation>请使用偶数宽度和至少一个块。</translation>
  </message>
  <message>
   <source>A pconv network cannot have colours="{colours}".</source>
   <translation>pconv 网络不能采用 colours="{colours}"。</translation>
  </message>
  <message>
   <source>Use "plain" or "imagenet".</source>
   <translation>请使用 "plain" 或 "imagenet"。</translation>
  </message>
  <message>
   <source>A pconv network cannot start with init="{init}" and norm={norm}.</source>
   <translation>pconv 网络不能以 init="{init}" 和 norm={norm} 开始。</translation>
  </message>
  <message>
   <source>Use init="paper", or init="average" with norm=false.</source>
   <translation>请使用 init="paper"，或 init="average" 配合 norm=false。</translation>
  </message>
  <message>
   <source>A unet-segment cannot have widths {widths} and norm {norm!r}.</source>
   <translation>unet-segment 不能采用宽度 {widths} 和 norm {norm!r}。</translation>
  </message>
  <message>
   <source>Use one to five positive widths, and norm "batch" or "none".</source>
   <translation>请使用一到五个正数宽度，norm 为 "batch" 或 "none"。</translation>
  </message>
  <message>
   <source>Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses.</source>
   <translation>从附近的完好部分复制笔触和画布纹理。适用于大面积颜料缺失的最佳经典方法。</translation>
  </message>
  <message>
   <source>The plug-in “{name}” ({value}) cannot be used: {reason}.</source>
   <translation>插件“{name}”（{value}）无法使用：{reason}。</translation>
  </message>
  <message>
   <source>All other models are there.</source>
   <translation>其他所有模型均可使用。</translation>
  </message>
  <message>
   <source>Update or uninstall its package.</source>
   <translation>请更新或卸载其软件包。</translation>
  </message>
  <message>
   <source>The plug-in “{name}” failed: {reason}.</source>
   <translation>插件“{name}”失败：{reason}。</translation>
  </message>
  <message>
   <source>The picture is as it was.</source>
   <translation>图像保持原样。</translation>
  </message>
  <message>
   <source>Choose another model, or tell whoever made the plug-in.</source>
   <translation>请选择其他模型，或告知插件的作者。</translation>
  </message>
  <message>
   <source>There is no precision "{name}" on {device}.</source>
   <translation>{device} 上没有精度“{name}”。</translation>
  </message>
  <message>
   <source>fails on a trial picture: {reason}</source>
   <translation>处理试验图像时失败：{reason}</translation>
  </message>
  <message>
   <source>fills a trial picture with what are no numbers</source>
   <translation>在试验图像中填入了非数值</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture black or white</source>
   <translation>将试验图像的空洞留为黑色或白色</translation>
  </message>
  <message>
   <source>changes known pixels of a trial picture</source>
   <translation>更改了试验图像的已知像素</translation>
  </message>
  <message>
   <source>leaves the hole of a trial picture as it was</source>
   <translation>将试验图像的空洞原样留下</translation>
  </message>
  <message>
   <source>answers a trial picture with {shape} instead of one number a pixel</source>
   <translation>对试验图像返回了 {shape}，而不是每像素一个数</translation>
  </message>
  <message>
   <source>answers a trial picture with what are no numbers</source>
   <translation>对试验图像返回了非数值</translation>
  </message>
  <message>
   <source>“{name}” {fault}.</source>
   <translation>“{name}”{fault}。</translation>
  </message>
  <message>
   <source>It is not used.</source>
   <translation>未使用该模型。</translation>
  </message>
  <message>
   <source>Get the file again, or use another checkpoint.</source>
   <translation>请重新获取该文件，或使用其他检查点。</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} 或 {last}</translation>
  </message>
 </context>
</TS>
