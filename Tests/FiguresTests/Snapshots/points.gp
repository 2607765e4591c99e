# Draws points.png and points.svg: gnuplot points.gp
set encoding utf8
$series0 << END_OF_DATA
1 3
2 4
END_OF_DATA
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set key off
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 576,384 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 288,192 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'points.'.kind
  plot $series0 using 1:2 with points pointtype 7 pointsize 0.55 linecolor rgb '#0072b2' notitle
  unset output
}
