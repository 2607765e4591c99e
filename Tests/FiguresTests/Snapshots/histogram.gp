# Draws histogram.png and histogram.svg: gnuplot histogram.gp
set encoding utf8
text0 = "Count"
$histogram << END_OF_DATA
0.5 1 1
1.5 2 1
2.5 1 1
END_OF_DATA
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set ylabel text0 textcolor rgb '#333333'
set key off
set style fill solid 0.85 border rgb 'white'
set yrange [0:*]
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
  set output 'histogram.'.kind
  plot $histogram using 1:2:3 with boxes linecolor rgb '#0072b2'
  unset output
}
