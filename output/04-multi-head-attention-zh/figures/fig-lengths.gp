# Draws fig-lengths.png and fig-lengths.svg: gnuplot fig-lengths.gp
set encoding utf8
$map0 << END_OF_DATA
0.265344 0.23710303 0.49755302 0
0.27425385 0.34119168 0.38455448 0
0.37130082 0.37512812 0.25357103 0
0.3155945 0.41519043 0.26921508 0
END_OF_DATA
text0 = "第一句，长度 3"
text1 = "键"
text2 = "查询"
$map1 << END_OF_DATA
0.460908 0.539092 0 0
0.4282545 0.57174546 0 0
0.5431594 0.45684054 0 0
0.39310792 0.60689205 0 0
END_OF_DATA
text3 = "第二句，长度 2"
text4 = "键"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.60689205]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 828,416 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 414,208 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-lengths.'.kind
  set multiplot
  set lmargin at screen 0.154589
  set rmargin at screen 0.444444
  set bmargin at screen 0.298077
  set tmargin at screen 0.875000
  set colorbox user origin 0.840580,0.298077 size 0.026570,0.576923 noborder
  set xrange [-0.5:3.5]
  set yrange [3.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y '%g'
  unset label
  set title text0 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text1 textcolor rgb '#333333' offset 0,0.6
  set ylabel text2 textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  set lmargin at screen 0.507246
  set rmargin at screen 0.797101
  set bmargin at screen 0.298077
  set tmargin at screen 0.875000
  unset colorbox
  set xrange [-0.5:3.5]
  set yrange [3.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y ''
  unset label
  set title text3 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text4 textcolor rgb '#333333' offset 0,0.6
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image, \
    $map1 matrix using 1:($3 <= 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map1 matrix using 1:($3 > 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map1 matrix with image pixels, \
    $map1 matrix using 1:($3 <= 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map1 matrix using 1:($3 > 0.33379062712192537 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}
