# Draws fig-date.png and fig-date.svg: gnuplot fig-date.gp
set encoding utf8
$map0 << END_OF_DATA
0.0014342658 0.00023098005 0.000117489435 9.225682e-06 2.7274016e-05 5.407875e-06 4.5915327e-05 0.4878748 0.35784355 0.11751663 0.034894425
0.006377759 0.0045202724 0.000879652 0.00033739532 0.009675623 0.002682924 0.0006059139 0.38670257 0.45695564 0.11201992 0.019242357
7.776441e-05 3.1677206e-05 1.332209e-05 1.385053e-06 1.2923227e-05 1.4739707e-06 3.0181159e-06 0.04068386 0.78900945 0.10172326 0.06844185
3.0842395e-05 4.05441e-06 3.9461665e-06 4.2562465e-07 4.0349883e-06 5.8843784e-07 2.7086166e-06 0.0016753103 0.047506936 0.8111234 0.13964777
0.037701134 0.0347955 0.0051805736 0.00026242703 0.00020626905 0.00053290866 0.0016358014 0.19068584 0.30742413 0.21477634 0.20679909
0.00072046125 0.0027238468 0.0042125247 0.00085207686 0.95541644 0.027198493 0.0004223305 0.003194772 0.0031110896 0.00144704 0.0007009651
0.0010112562 0.005038065 0.010139741 0.0018205077 0.9147674 0.05964751 0.00041324834 0.0020619307 0.0028728007 0.0015114296 0.00071609503
0.350169 0.38065588 0.042847265 0.0052978722 0.032226555 0.0326727 0.0036908034 0.045691416 0.027396241 0.0717496 0.0076027056
0.36224094 0.47021815 0.0596419 0.015285029 0.03946023 0.04554089 0.0031302855 0.0035357133 0.00029648806 0.00057274895 7.761011e-05
0.4262602 0.5234981 0.009641361 0.002346762 0.0011673917 0.0030146702 0.0015948936 0.01537421 0.01269795 0.0029003513 0.0015040705
0.2922017 0.2663062 0.02327624 0.003481918 0.0013423106 0.005443156 0.002182235 0.059493117 0.12004185 0.20412505 0.022106137
END_OF_DATA
text0 = "3"
text1 = " "
text2 = "M"
text3 = "a"
text4 = "y"
text5 = " "
text6 = "2"
text7 = "0"
text8 = "1"
text9 = "9"
text10 = "<eos>"
text11 = "2"
text12 = "0"
text13 = "1"
text14 = "9"
text15 = "-"
text16 = "0"
text17 = "5"
text18 = "-"
text19 = "0"
text20 = "3"
text21 = "<eos>"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.95541644]
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
  set output 'fig-date.'.kind
  set multiplot
  set lmargin at screen 0.131222
  set rmargin at screen 0.809955
  set bmargin at screen 0.142857
  set tmargin at screen 0.967033
  set colorbox user origin 0.850679,0.142857 size 0.024887,0.824176 noborder
  set xrange [-0.5:10.5]
  set yrange [10.5:-0.5]
  set xtics rotate by 90 right (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5, text6 6, text7 7, text8 8, text9 9, text10 10)
  set ytics (text11 0, text12 1, text13 2, text14 3, text15 4, text16 5, text17 6, text18 7, text19 8, text20 9, text21 10)
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
