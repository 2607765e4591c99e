# Draws fig-kinds.png and fig-kinds.svg: gnuplot fig-kinds.gp
set encoding utf8
text0 = "Weight"
text1 = "the"
text2 = "cat"
text3 = "is"
text4 = "on"
text5 = "the"
text6 = "mat"
$bars << END_OF_DATA
0.044543464 0.17661978
0.030397778 0.16754362
0.045353524 0.17392273
0.0900686 0.15588933
0.30758741 0.17215669
0.4820492 0.15386786
END_OF_DATA
text7 = "dot product"
text8 = "additive"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set ylabel text0 textcolor rgb '#333333'
set key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '#333333'
set style data histograms
set style histogram clustered gap 1
set style fill solid 0.9 noborder
set boxwidth 0.9
set yrange [0:*]
set xrange [-0.6:5.6]
set xtics (text1 0, text2 1, text3 2, text4 3, text5 4, text6 5)
set grid noxtics
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1056,538 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 528,269 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-kinds.'.kind
  plot $bars using 1 linecolor rgb '#0072b2' title text7, \
    $bars using 2 linecolor rgb '#d55e00' title text8
  unset output
}
