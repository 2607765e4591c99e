# Draws fig-heads.png and fig-heads.svg: gnuplot fig-heads.gp
set encoding utf8
$map0 << END_OF_DATA
0.002782003 0.0027687706 0.98748046 0.004122416 0.0028463744
0.0036439546 0.0032469449 0.98644215 0.0034492472 0.0032177328
3.5136466e-08 1.9212328e-08 0.9999999 2.105117e-08 2.0812505e-08
0.004750462 0.0043032127 0.9852281 0.001963815 0.0037543725
0.0033882572 0.0033054452 0.987277 0.00286269 0.0031666174
END_OF_DATA
text0 = "w1"
text1 = "w2"
text2 = "marked"
text3 = "w4"
text4 = "w5"
text5 = "w1"
text6 = "w2"
text7 = "marked"
text8 = "w4"
text9 = "w5"
text10 = "head 1"
$map1 << END_OF_DATA
0.0019578568 0.0038058395 0.9857072 0.003905381 0.004623678
0.0028414626 0.0027464274 0.9887318 0.002963037 0.002717243
8.043871e-09 1.6904576e-08 0.99999994 1.2640963e-08 1.0715383e-08
0.0039298013 0.0035297414 0.98627067 0.0028254797 0.0034443075
0.0036560332 0.0030728837 0.98774445 0.0031095655 0.0024170815
END_OF_DATA
text11 = "w1"
text12 = "w2"
text13 = "marked"
text14 = "w4"
text15 = "w5"
text16 = "head 2"
$map2 << END_OF_DATA
0.0015959973 0.004076334 0.9878169 0.0028867824 0.0036240423
0.0039839605 0.002579442 0.9869081 0.0035707955 0.0029577115
4.095372e-06 5.047916e-06 0.9999819 4.1793887e-06 4.8180736e-06
0.004313353 0.004371472 0.98573834 0.0024827821 0.0030940475
0.0052316175 0.003253828 0.98597234 0.0027376486 0.0028045361
END_OF_DATA
text17 = "w1"
text18 = "w2"
text19 = "marked"
text20 = "w4"
text21 = "w5"
text22 = "head 3"
$map3 << END_OF_DATA
0.002190949 0.0034789413 0.98579735 0.004793189 0.003739549
0.0048027216 0.0020297726 0.9868059 0.0030803485 0.0032812303
1.1692385e-08 1.1779348e-08 0.99999994 9.6947135e-09 1.5384513e-08
0.0042909905 0.0031225064 0.98765385 0.0019775874 0.0029550472
0.0039068214 0.003560998 0.98655844 0.003271909 0.002701808
END_OF_DATA
text23 = "w1"
text24 = "w2"
text25 = "marked"
text26 = "w4"
text27 = "w5"
text28 = "head 4"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.99999994]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1482,430 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 741,215 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-heads.'.kind
  set multiplot
  set lmargin at screen 0.087965
  set rmargin at screen 0.263357
  set bmargin at screen 0.275093
  set tmargin at screen 0.879182
  set colorbox user origin 0.910955,0.275093 size 0.014841,0.604089 noborder
  set xrange [-0.5:4.5]
  set yrange [4.5:-0.5]
  set xtics rotate by 90 right (text0 0, text1 1, text2 2, text3 3, text4 4)
  set ytics (text5 0, text6 1, text7 2, text8 3, text9 4)
  unset label
  set title text10 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image
  } else {
    plot $map0 matrix with image pixels
  }
  set lmargin at screen 0.295737
  set rmargin at screen 0.471128
  set bmargin at screen 0.275093
  set tmargin at screen 0.879182
  unset colorbox
  set xrange [-0.5:4.5]
  set yrange [4.5:-0.5]
  set xtics rotate by 90 right (text11 0, text12 1, text13 2, text14 3, text15 4)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
  unset label
  set title text16 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image
  } else {
    plot $map1 matrix with image pixels
  }
  set lmargin at screen 0.503508
  set rmargin at screen 0.678899
  set bmargin at screen 0.275093
  set tmargin at screen 0.879182
  unset colorbox
  set xrange [-0.5:4.5]
  set yrange [4.5:-0.5]
  set xtics rotate by 90 right (text17 0, text18 1, text19 2, text20 3, text21 4)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
  unset label
  set title text22 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map2 matrix with image
  } else {
    plot $map2 matrix with image pixels
  }
  set lmargin at screen 0.711279
  set rmargin at screen 0.886670
  set bmargin at screen 0.275093
  set tmargin at screen 0.879182
  unset colorbox
  set xrange [-0.5:4.5]
  set yrange [4.5:-0.5]
  set xtics rotate by 90 right (text23 0, text24 1, text25 2, text26 3, text27 4)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
  unset label
  set title text28 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map3 matrix with image
  } else {
    plot $map3 matrix with image pixels
  }
  unset multiplot
  unset output
}
