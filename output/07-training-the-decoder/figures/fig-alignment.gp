# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.0009790823 0.00039574484 0.000372699 0.0019572277 0.012364345 0.022631343 0.030497186 0.9303953 0.00040701425
0.0014840344 0.00070400693 0.0006474628 0.0027902601 0.007594677 0.012520137 0.018004552 0.95608354 0.00017132341
0.0014150928 0.005876301 0.0029437877 0.005029285 0.03424095 0.049589198 0.8486559 0.051927805 0.0003217057
0.0031177101 0.0021834685 0.01232501 0.03578938 0.029163212 0.8546857 0.02697299 0.035501275 0.00026119853
0.0023775776 0.002976028 0.00367407 0.02126707 0.787159 0.053144507 0.045134336 0.08388521 0.00038216508
0.0012534497 0.0060829185 0.010651564 0.87786627 0.044662632 0.017064568 0.03642564 0.005846509 0.00014645614
0.0048625935 0.018060533 0.9554068 0.013593371 0.003314219 0.0023597635 0.0009901501 0.0012151581 0.000197452
0.025470383 0.89355713 0.05519365 0.016095022 0.005725766 0.0010206538 0.0013511745 0.0009669813 0.0006192633
0.92397356 0.052830555 0.016877988 0.003205677 0.0019825464 0.00029935825 0.00023436453 0.000464703 0.00013124898
END_OF_DATA
text0 = "a"
text1 = "b"
text2 = "c"
text3 = "d"
text4 = "e"
text5 = "f"
text6 = "g"
text7 = "h"
text8 = "<eos>"
text9 = "h"
text10 = "g"
text11 = "f"
text12 = "e"
text13 = "d"
text14 = "c"
text15 = "b"
text16 = "a"
text17 = "<eos>"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.95608354]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 884,728 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 442,364 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-alignment.'.kind
  set multiplot
  set lmargin at screen 0.131222
  set rmargin at screen 0.809955
  set bmargin at screen 0.142857
  set tmargin at screen 0.967033
  set colorbox user origin 0.850679,0.142857 size 0.024887,0.824176 noborder
  set xrange [-0.5:8.5]
  set yrange [8.5:-0.5]
  set xtics rotate by 90 right (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5, text6 6, text7 7, text8 8)
  set ytics (text9 0, text10 1, text11 2, text12 3, text13 4, text14 5, text15 6, text16 7, text17 8)
  unset label
  unset title
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image
  } else {
    plot $map0 matrix with image pixels
  }
  unset multiplot
  unset output
}
