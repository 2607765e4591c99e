# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.000948641 0.00037967757 0.00036981815 0.0021010372 0.014693043 0.018660957 0.0311829 0.9312656 0.00039833036
0.0015223287 0.00071411644 0.0006682796 0.0031469094 0.009207468 0.011112 0.019800343 0.95365804 0.00017048963
0.0014172833 0.006687176 0.0029835454 0.0058609005 0.04391186 0.043330617 0.8467527 0.048747074 0.00030881976
0.0036391895 0.0025873487 0.015114607 0.048941564 0.041173194 0.8162566 0.032117605 0.039874908 0.0002949974
0.002071063 0.0027093075 0.0034246685 0.021155095 0.78735685 0.04243079 0.04367931 0.096796475 0.00037644096
0.0012407523 0.0061293375 0.010480467 0.8816021 0.046408545 0.013108 0.035143856 0.005751918 0.00013504502
0.0051391884 0.019745026 0.95322675 0.014728784 0.0029948174 0.001888343 0.00088845537 0.0011974558 0.00019118069
0.022933869 0.9039847 0.04898796 0.015352511 0.0050969305 0.00090259215 0.0012470688 0.00091779005 0.0005765312
0.92059064 0.056433816 0.017077085 0.0030481964 0.001807549 0.0002513575 0.00022221435 0.00043874796 0.0001303512
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
set cbrange [0:0.95365804]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 884,728 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 442,364 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
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
