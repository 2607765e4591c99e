# Draws fig-entropy.png and fig-entropy.svg: gnuplot fig-entropy.gp
set encoding utf8
text0 = "Head"
text1 = "Mean entropy (nats)"
text2 = "1"
text3 = "2"
text4 = "3"
text5 = "4"
$bars << END_OF_DATA
1.9821316 2.077229
1.692169 2.5893564
1.2780974 2.0442877
1.3760318 2.345881
END_OF_DATA
text6 = "layer 1"
text7 = "layer 2"
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
set xrange [-0.6:3.6]
set xtics (text2 0, text3 1, text4 2, text5 3)
set grid noxtics
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 864,500 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 432,250 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-entropy.'.kind
  plot $bars using 1 linecolor rgb '#0072b2' title text6, \
    $bars using 2 linecolor rgb '#d55e00' title text7
  unset output
}
