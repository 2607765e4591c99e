# Draws curves.png and curves.svg: gnuplot curves.gp
set encoding utf8
text0 = "line\nend"
text1 = "step"
text2 = "loss"
$series0 << END_OF_DATA
1 1
2 NaN
3 2
END_OF_DATA
$series1 << END_OF_DATA
1 0.5
2 0.25
3 0.125
END_OF_DATA
text3 = "it's"
text4 = "back\140tick"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set title text0 textcolor rgb '#333333' offset 0,-0.6
set xlabel text1 textcolor rgb '#333333' offset 0,0.55
set ylabel text2 textcolor rgb '#333333'
set logscale y
set format y '%g'
set xrange [0:4]
set key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '#333333'
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
  set output 'curves.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text3, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text4
  unset output
}
