# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.15655059 0.16071607 0.16858096 0.16875315 0.1781214 0.16727786
0.15667702 0.16150005 0.16837282 0.16913866 0.1779889 0.16632259
0.1561521 0.16046637 0.16764718 0.16962746 0.17922868 0.1668782
0.15582663 0.16013305 0.16814081 0.16933234 0.17977092 0.16679625
0.15590142 0.16026942 0.1676791 0.16970964 0.17964654 0.1667939
END_OF_DATA
text0 = "the"
text1 = "cat"
text2 = "is"
text3 = "on"
text4 = "the"
text5 = "mat"
text6 = "le"
text7 = "chat"
text8 = "est"
text9 = "assis"
text10 = "."
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.17977092]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-2
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 812,524 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 406,262 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-alignment.'.kind
  set multiplot
  set lmargin at screen 0.142857
  set rmargin at screen 0.793103
  set bmargin at screen 0.114504
  set tmargin at screen 0.954198
  set colorbox user origin 0.837438,0.114504 size 0.027094,0.839695 noborder
  set xrange [-0.5:5.5]
  set yrange [4.5:-0.5]
  set xtics norotate offset 0,0.45 (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5)
  set ytics (text6 0, text7 1, text8 2, text9 3, text10 4)
  unset label
  unset title
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.09887400418519975 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.09887400418519975 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.09887400418519975 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.09887400418519975 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}
