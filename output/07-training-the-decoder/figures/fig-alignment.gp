# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.0010237553 0.00040129424 0.00035536615 0.0019567157 0.013925526 0.021867339 0.03248412 0.9275817 0.00040416268
0.0016586555 0.00073277386 0.00063282525 0.0028322407 0.008755981 0.012364881 0.019918527 0.9529351 0.00016901932
0.0016668371 0.006630274 0.0032002493 0.005920939 0.04459757 0.04964824 0.83487797 0.053088948 0.00036898436
0.003171098 0.0021863407 0.011521971 0.035274994 0.035277106 0.8469449 0.029084232 0.036296677 0.00024262727
0.0022897178 0.0030234768 0.0033903553 0.019844582 0.819836 0.04397558 0.04009408 0.06719482 0.00035135297
0.0015463572 0.0074991942 0.011486626 0.88092273 0.04933519 0.01352414 0.030733047 0.0048176073 0.00013512485
0.005295211 0.020374767 0.95255107 0.013652949 0.0037818002 0.0020234422 0.0009320998 0.0011925491 0.00019612463
0.027593292 0.88841534 0.057145547 0.015830934 0.007108844 0.0009832022 0.0012875535 0.0009715604 0.0006637371
0.9253371 0.052793927 0.015716633 0.0030519993 0.002067778 0.00026927135 0.00021161891 0.00041736773 0.00013439456
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
set cbrange [0:0.9529351]
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
