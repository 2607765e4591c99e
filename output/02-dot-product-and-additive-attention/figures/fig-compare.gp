# Draws fig-compare.png and fig-compare.svg: gnuplot fig-compare.gp
set encoding utf8
text0 = "Key"
text1 = "Weight"
text2 = "0"
text3 = "1"
text4 = "2"
text5 = "3"
text6 = "4"
text7 = "5"
text8 = "6"
$bars << END_OF_DATA
0.0152559485 0.12990697
0.0030629898 0.14140849
0.0016927733 0.114207216
0.03135525 0.1447878
0.00025786477 0.12772496
0.007963843 0.14486493
0.9404113 0.19709966
END_OF_DATA
text9 = "dot product"
text10 = "additive"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set xlabel text0 textcolor rgb '#333333' offset 0,0.55
set ylabel text1 textcolor rgb '#333333'
set key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '#333333'
set style data histograms
set style histogram clustered gap 1
set style fill solid 0.9 noborder
set boxwidth 0.9
set yrange [0:*]
set xrange [-0.6:6.6]
set xtics (text2 0, text3 1, text4 2, text5 3, text6 4, text7 5, text8 6)
set grid noxtics
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1056,500 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 528,250 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-compare.'.kind
  plot $bars using 1 linecolor rgb '#0072b2' title text9, \
    $bars using 2 linecolor rgb '#d55e00' title text10
  unset output
}
