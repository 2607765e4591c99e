# Draws fig-small.png and fig-small.svg: gnuplot fig-small.gp
set encoding utf8
text0 = "times PyTorch's speed"
text1 = "a + b"
text2 = "softmax"
text3 = "transpose"
text4 = "linear"
text5 = "layer norm"
text6 = "attention"
text7 = "multi-head"
text8 = "its gradient"
$bars << END_OF_DATA
6.83
3.05
5.18
4.26
3.24
6.95
8.6
6.67
END_OF_DATA
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set ylabel text0 textcolor rgb '#333333'
set key off
set style data histograms
set style histogram clustered gap 1
set style fill solid 0.9 noborder
set boxwidth 0.9
set yrange [0:*]
set xrange [-0.6:7.6]
set xtics rotate by 35 right offset 0,0.2 (text1 0, text2 1, text3 2, text4 3, text5 4, text6 5, text7 6, text8 7)
set grid noxtics
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 960,596 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 480,298 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-small.'.kind
  plot $bars using 1 linecolor rgb '#0072b2' notitle
  unset output
}
