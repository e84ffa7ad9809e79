//! Charts as SVG, drawn in whole tenths of a unit. Colours are classes of the page with
//! attributes that stand in for them where no style is read, in a PDF for example; what
//! series is what, shade and pattern of lines say as well. No text lies on another: rows and
//! columns are as wide as their labels, and names at the ends of lines are pushed apart.

mod scale;

use std::fmt::Write;

use self::scale::{Scale, Unit};
use crate::annual::page::{Chart, Form};
use crate::annual::say::Voice;
use crate::render::html::markup::push_escaped;
use crate::terminal::width;

/// Width of every chart, in tenths.
const WIDE: i128 = 6_800;
/// Height of the plot of columns and lines, in tenths.
const HIGH: i128 = 2_400;
/// What a column of text takes, in tenths: a little more than letters of its size do.
const LETTER: i128 = 62;
/// Height of a line of text, in tenths.
const TEXT: i128 = 150;
/// From a letter's foot to the middle of a line, in tenths.
const FOOT: i128 = 38;

/// Width of the mark before a name of a legend, in tenths.
const MARK: i128 = 220;

/// Shades of bars and columns where the page has no style.
const FILLS: [&str; 3] = ["#1f4a73", "#c08a3e", "#8fa3b5"];
/// The same of lines, light to dark: the last one is the newest.
const STROKES: [&str; 8] = ["#a9b7c4", "#93a5b6", "#7d93a8", "#67819a", "#516f8c", "#3b5d7e", "#2a4c70", "#c08a3e"];
/// Patterns of lines.
const DASHES: [&str; 4] = ["", "6 3", "2 2", "8 3 2 3"];

/// A chart as one element.
pub(crate) fn draw(chart: &Chart, voice: Voice) -> String {
    let amounts = chart.series.iter().flat_map(|(_, amounts)| amounts.iter().flatten()).copied();
    let scale = Scale::of(amounts, chart.currency);
    let mut canvas = Canvas { out: String::new(), voice };
    let high = match chart.form {
        Form::Bars => bars(&mut canvas, chart, &scale),
        Form::Columns => columns(&mut canvas, chart, &scale),
        Form::Lines => lines(&mut canvas, chart, &scale),
    };
    let mut out = Vec::new();
    let mut raw = |markup: &str| out.extend_from_slice(markup.as_bytes());
    raw(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" aria-labelledby=\"{id}-title {id}-desc\" font-family=\"Libertinus Serif, serif\" font-size=\"11\">",
        tenths(WIDE),
        tenths(high),
        tenths(WIDE),
        tenths(high),
        id = chart.id
    ));
    raw(&format!("<title id=\"{}-title\">", chart.id));
    push_escaped(&mut out, &voice.sentence(&chart.title));
    out.extend_from_slice(format!("</title><desc id=\"{}-desc\">", chart.id).as_bytes());
    push_escaped(&mut out, &describe(chart, voice));
    out.extend_from_slice(b"</desc>");
    out.extend_from_slice(canvas.out.as_bytes());
    out.extend_from_slice(b"</svg>");
    crate::ink::into_text(out)
}

/// The title of a chart with the unit of its axis.
pub(crate) fn title(chart: &Chart, voice: Voice) -> String {
    let amounts = chart.series.iter().flat_map(|(_, amounts)| amounts.iter().flatten()).copied();
    let unit = unit(chart, &Scale::of(amounts, chart.currency), voice);
    voice.words.annual.chart_of.fill(&[("title", &voice.sentence(&chart.title)), ("unit", &unit)])
}

/// What the axis of amounts counts in.
fn unit(chart: &Chart, scale: &Scale, voice: Voice) -> String {
    let words = &voice.words.annual;
    let currency = [("currency", chart.currency.code())];
    match scale.unit {
        Unit::One => chart.currency.code().to_owned(),
        Unit::Thousand => words.thousands.fill(&currency),
        Unit::Million => words.millions.fill(&currency),
    }
}

/// Every figure of the chart in words, for those who hear it: it stands in the table as well.
fn describe(chart: &Chart, voice: Voice) -> String {
    let names: Vec<String> = chart.series.iter().map(|(name, _)| voice.label(name)).collect();
    let groups: Vec<String> = chart.groups.iter().map(|group| voice.label(group)).collect();
    format!("{} ({})", names.join(", "), groups.join(", "))
}

struct Canvas {
    out: String,
    voice: Voice,
}

impl Canvas {
    fn text(&mut self, x: i128, y: i128, anchor: &str, class: &str, text: &str) {
        let mut escaped = Vec::new();
        push_escaped(&mut escaped, text);
        let _ = write!(
            self.out,
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" fill=\"#333333\">{}</text>",
            tenths(x),
            tenths(y),
            crate::ink::into_text(escaped)
        );
    }

    fn rectangle(&mut self, series: usize, x: i128, y: i128, wide: i128, high: i128) {
        let series = series % FILLS.len();
        let _ = write!(
            self.out,
            "<rect class=\"s{series}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
            tenths(x),
            tenths(y),
            tenths(wide),
            tenths(high),
            FILLS[series]
        );
    }

    fn rule(&mut self, class: &str, from: (i128, i128), to: (i128, i128)) {
        let stroke = if class == "zero" { "#333333" } else { "#dddddd" };
        let _ = write!(
            self.out,
            "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{stroke}\" stroke-width=\"0.7\"/>",
            tenths(from.0),
            tenths(from.1),
            tenths(to.0),
            tenths(to.1)
        );
    }

    /// Names of the series one after the other, where there are several, each with its mark;
    /// returns what they take.
    fn legend(&mut self, chart: &Chart, mark: &dyn Fn(&mut Self, usize, i128, i128)) -> i128 {
        if chart.series.len() < 2 {
            return 0;
        }
        let (mut x, mut y) = (0, 0);
        for (number, (name, _)) in chart.series.iter().enumerate() {
            let name = self.voice.label(name);
            let wide = MARK + 60 + columns_of(&name) * LETTER;
            if x > 0 && x + wide > WIDE {
                (x, y) = (0, y + TEXT);
            }
            mark(self, number, x, y + 75);
            self.text(x + MARK + 60, y + 75 + FOOT, "start", "name", &name);
            x += wide + 200;
        }
        y + TEXT + 100
    }

    /// A line of a series, a dot at each of its points; the last of so many is the darkest.
    fn line(&mut self, series: usize, of: usize, points: &[(i128, i128)]) {
        let shade = (STROKES.len().saturating_sub(of) + series).min(STROKES.len() - 1);
        let path: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", tenths(*x), tenths(*y))).collect();
        let dash = DASHES[series % DASHES.len()];
        let dash = if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dash}\"") };
        let _ = write!(
            self.out,
            "<polyline class=\"l{shade}\" points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.8\"{dash}/>",
            path.join(" "),
            STROKES[shade]
        );
        for (x, y) in points {
            let _ = write!(
                self.out,
                "<circle class=\"p{shade}\" cx=\"{}\" cy=\"{}\" r=\"2.4\" fill=\"{}\"/>",
                tenths(*x),
                tenths(*y),
                STROKES[shade]
            );
        }
    }

    /// A mark of a series of bars or columns before its name.
    fn square(&mut self, series: usize, x: i128, y: i128) {
        self.rectangle(series, x + MARK - 90, y - 45, 90, 90);
    }

    /// What the axis of groups is of, under its names; returns what it takes.
    fn axis_of_groups(&mut self, chart: &Chart, left: i128, y: i128) -> i128 {
        let Some(word) = chart.axis else { return 0 };
        self.text((left + WIDE) / 2, y, "middle", "mark", word(self.voice.words));
        TEXT
    }

    /// Marks and their figures along an axis of amounts upwards, its unit above them;
    /// returns where the plot begins.
    fn amounts(&mut self, chart: &Chart, scale: &Scale, top: i128) -> i128 {
        self.text(0, top - TEXT + FOOT, "start", "mark", &unit(chart, scale, self.voice));
        let figures = self.voice.figures;
        let texts: Vec<(i128, String)> = scale.marks().map(|mark| (mark, scale.text(mark, figures))).collect();
        let left = texts.iter().map(|(_, text)| columns_of(text)).max().unwrap_or(0) * LETTER + 80;
        for (mark, text) in texts {
            let y = top + HIGH - scale.place(mark, HIGH);
            self.text(left - 80, y + FOOT, "end", "mark", &text);
            self.rule(if mark == 0 { "zero" } else { "grid" }, (left, y), (WIDE, y));
        }
        left
    }
}

/// A row for every group, a bar for every series.
fn bars(canvas: &mut Canvas, chart: &Chart, scale: &Scale) -> i128 {
    const BAR: i128 = 85;
    let top = canvas.legend(chart, &Canvas::square) + 2 * TEXT;
    canvas.text(WIDE, top - TEXT - 50, "end", "mark", &unit(chart, scale, canvas.voice));
    let names: Vec<String> = chart.groups.iter().map(|group| canvas.voice.label(group)).collect();
    let left = names.iter().map(|name| columns_of(name)).max().unwrap_or(0) * LETTER + 120;
    let left = left.min(WIDE / 2);
    let per_series = i128::try_from(chart.series.len()).unwrap_or(1);
    let row = (BAR * per_series + 70).max(TEXT + 40);
    let bottom = top + row * i128::try_from(names.len()).unwrap_or(0);
    let figures = canvas.voice.figures;
    // The last figure is centred on the last mark: room for half of it.
    let last = columns_of(&scale.text(scale.to, figures)) * LETTER / 2 + 20;
    let plot = WIDE - left - last;
    let place = |minor: i128| left + scale.place(minor, plot);
    for mark in scale.marks() {
        let x = place(mark);
        canvas.text(x, top - 50, "middle", "mark", &scale.text(mark, figures));
        canvas.rule(if mark == 0 { "zero" } else { "grid" }, (x, top), (x, bottom));
    }
    for (number, name) in names.iter().enumerate() {
        let y = top + row * i128::try_from(number).unwrap_or(0);
        canvas.text(left - 80, y + row / 2 + FOOT, "end", "name", name);
        for (series, (_, amounts)) in chart.series.iter().enumerate() {
            let Some(minor) = amounts.get(number).copied().flatten() else { continue };
            let (from, to) = (place(minor.min(0)), place(minor.max(0)));
            let of_series = i128::try_from(series).unwrap_or(0);
            canvas.rectangle(series, from, y + (row - BAR * per_series) / 2 + BAR * of_series, to - from, BAR - 10);
        }
    }
    bottom + 40
}

/// A group of columns for every group.
fn columns(canvas: &mut Canvas, chart: &Chart, scale: &Scale) -> i128 {
    let top = canvas.legend(chart, &Canvas::square) + TEXT + 80;
    let left = canvas.amounts(chart, scale, top);
    let groups = i128::try_from(chart.groups.len()).unwrap_or(1).max(1);
    let series = i128::try_from(chart.series.len()).unwrap_or(1).max(1);
    let wide = (WIDE - left) / groups;
    let column = (wide * 7 / 10 / series).min(500);
    let names: Vec<String> = chart.groups.iter().map(|group| canvas.voice.label(group)).collect();
    let every = every(&names, wide);
    for (number, name) in names.iter().enumerate() {
        let middle = left + wide * i128::try_from(number).unwrap_or(0) + wide / 2;
        if number % every == 0 {
            canvas.text(middle, top + HIGH + TEXT, "middle", "mark", name);
        }
        for (place, (_, amounts)) in chart.series.iter().enumerate() {
            let Some(minor) = amounts.get(number).copied().flatten() else { continue };
            let (low, high) = (scale.place(minor.min(0), HIGH), scale.place(minor.max(0), HIGH));
            let x = middle - column * series / 2 + column * i128::try_from(place).unwrap_or(0);
            canvas.rectangle(place, x + 5, top + HIGH - high, column - 10, high - low);
        }
    }
    let bottom = top + HIGH + TEXT;
    bottom + canvas.axis_of_groups(chart, left, bottom + TEXT) + 80
}

/// A line for every series, named at its end and, in the order of the series, above.
fn lines(canvas: &mut Canvas, chart: &Chart, scale: &Scale) -> i128 {
    let of = chart.series.len();
    let sample =
        |canvas: &mut Canvas, number: usize, x: i128, y: i128| canvas.line(number, of, &[(x, y), (x + MARK, y)]);
    let top = canvas.legend(chart, &sample) + TEXT + 80;
    let left = canvas.amounts(chart, scale, top);
    let names: Vec<String> = chart.series.iter().map(|(name, _)| canvas.voice.label(name)).collect();
    let right = names.iter().map(|name| columns_of(name)).max().unwrap_or(0) * LETTER + 160;
    let groups: Vec<String> = chart.groups.iter().map(|group| canvas.voice.label(group)).collect();
    let gaps = i128::try_from(groups.len().max(2)).unwrap_or(2) - 1;
    let margin = groups.first().map_or(0, |name| columns_of(name) * LETTER / 2 + 30);
    let plot = WIDE - left - right - margin;
    let x = |number: usize| left + margin + plot * i128::try_from(number).unwrap_or(0) / gaps;
    let every = every(&groups, plot / gaps);
    for (number, name) in groups.iter().enumerate().filter(|(number, _)| number % every == 0) {
        canvas.text(x(number), top + HIGH + TEXT, "middle", "mark", name);
    }
    let y = |minor: i128| top + HIGH - scale.place(minor, HIGH);
    let mut ends: Vec<(i128, i128, &str)> = Vec::new();
    for (number, (_, amounts)) in chart.series.iter().enumerate() {
        let points: Vec<(i128, i128)> =
            amounts.iter().enumerate().filter_map(|(group, minor)| Some((x(group), y((*minor)?)))).collect();
        canvas.line(number, of, &points);
        if let Some((x, y)) = points.last() {
            ends.push((*y, *x, &names[number]));
        }
    }
    // From the lowest line up, each name at its end or just above the one before.
    ends.sort_unstable_by_key(|end| std::cmp::Reverse(*end));
    let mut above = i128::MAX;
    for (y, x, name) in ends {
        let at = y.min(above.saturating_sub(TEXT - 20));
        canvas.text(x + 80, at + FOOT, "start", "name", name);
        above = at;
    }
    let bottom = top + HIGH + TEXT;
    bottom + canvas.axis_of_groups(chart, left, bottom + TEXT) + 80
}

/// Which names along an axis are written so that none touches the next.
fn every(names: &[String], wide: i128) -> usize {
    let longest = names.iter().map(|name| columns_of(name)).max().unwrap_or(0) * LETTER + 60;
    let every = (longest + wide - 1) / wide.max(1);
    usize::try_from(every).unwrap_or(1).max(1)
}

fn columns_of(text: &str) -> i128 {
    i128::try_from(width(text)).unwrap_or(0)
}

/// A length in tenths as SVG writes it.
fn tenths(length: i128) -> String {
    let (sign, length) = (if length < 0 { "-" } else { "" }, length.unsigned_abs());
    match length % 10 {
        0 => format!("{sign}{}", length / 10),
        tenth => format!("{sign}{}.{tenth}", length / 10),
    }
}
