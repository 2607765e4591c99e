# Draws fig-heads.png and fig-heads.svg: gnuplot fig-heads.gp
set encoding utf8
$map0 << END_OF_DATA
0.0027819995 0.0027687626 0.98748046 0.00412241 0.002846373
0.0036439598 0.0032469416 0.9864421 0.0034492488 0.0032177328
3.5136868e-08 1.9212438e-08 0.9999999 2.1051491e-08 2.0812704e-08
0.004750475 0.004303221 0.9852281 0.0019638187 0.0037543708
0.0033882651 0.00330545 0.987277 0.0028626889 0.0031666174
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
0.0019578633 0.0038058306 0.9857073 0.0039053704 0.0046236767
0.0028414626 0.0027464323 0.9887318 0.0029630456 0.0027172524
8.043871e-09 1.6904448e-08 0.99999994 1.2640867e-08 1.0715362e-08
0.003929794 0.0035297382 0.98627067 0.0028254834 0.0034443124
0.003656045 0.0030728937 0.9877444 0.0031095755 0.002417087
END_OF_DATA
text11 = "w1"
text12 = "w2"
text13 = "marked"
text14 = "w4"
text15 = "w5"
text16 = "head 2"
$map2 << END_OF_DATA
0.0015959851 0.004076336 0.9878169 0.0028867712 0.0036240525
0.0039839414 0.0025794469 0.98690814 0.0035707906 0.002957699
4.0954696e-06 5.048118e-06 0.9999819 4.1795165e-06 4.8182296e-06
0.0043133423 0.00437147 0.98573834 0.0024827786 0.0030940492
0.005231615 0.003253819 0.9859724 0.0027376486 0.002804526
END_OF_DATA
text17 = "w1"
text18 = "w2"
text19 = "marked"
text20 = "w4"
text21 = "w5"
text22 = "head 3"
$map3 << END_OF_DATA
0.0021909706 0.0034789725 0.9857972 0.004793177 0.003739636
0.004802755 0.0020298061 0.9868058 0.0030803997 0.003281247
1.169292e-08 1.1779798e-08 0.99999994 9.69514e-09 1.5384982e-08
0.0042909496 0.0031225646 0.98765385 0.0019776148 0.0029550274
0.003906866 0.0035610297 0.9865583 0.0032719274 0.0027018383
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
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 741,215 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
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
