//! The styles of a workbook, by name: what a cell is, and how much it weighs.
//!
//! One ink, one rule, one pale ground for heads. Meaning is never carried by colour
//! alone: totals are bold and ruled, what differs says so in words.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::dates::Dates;

const INK: Color = Color::RGB(0x001B_2A41);
const QUIET: Color = Color::RGB(0x005B_6675);
const RULE: Color = Color::RGB(0x00B9_C1CC);
const GROUND: Color = Color::RGB(0x00F2_F4F7);
/// For what is not confirmed or differs.
pub(super) const ALARM: Color = Color::RGB(0x009C_2A1E);

/// What a cell is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Style {
    /// What kind of document it is, above its title.
    Kind,
    /// The title of a sheet.
    Title,
    /// A heading within a sheet.
    Section,
    /// What a fact about the statement is.
    Label,
    /// The fact.
    Fact,
    /// A day among the facts.
    FactDay,
    /// A sentence that explains.
    Note,
    /// A sentence that warns.
    Doubt,
    /// The head of a column of texts.
    Head,
    /// The head of a column of figures.
    FigureHead,
    /// A heading among the rows of a table.
    Rows(Weight),
    /// A text of one line.
    Text(Weight),
    /// A text that begins like a formula, and is marked so that editing it makes none.
    Quoted(Weight),
    /// A text of several lines.
    Wrapped(Weight),
    /// A word on the right, where a figure would stand.
    Word(Weight),
    /// A date.
    Date(Weight),
    /// A number of things.
    Count(Weight),
    /// An amount with so many decimals; zero is a dash.
    Amount(u8, Weight),
    /// The same; zero is written out.
    Balance(u8, Weight),
    /// A share, in per cent.
    #[cfg(feature = "analytics")]
    Share(Weight),
    /// A number of days with one decimal.
    #[cfg(feature = "analytics")]
    Days(Weight),
    /// A factor with four decimals.
    #[cfg(feature = "analytics")]
    Factor(Weight),
}

/// How much a cell weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Weight {
    /// One of many.
    Plain,
    /// A total: bold, ruled above.
    Total,
    /// What everything leads to: ruled below as well, twice.
    Final,
}

impl Style {
    /// The format it stands for, where days are written like these.
    pub(super) fn format(self, dates: Dates) -> Format {
        let base = Format::new().set_font_size(10).set_align(FormatAlign::VerticalCenter).set_font_color(INK);
        let head = || {
            let rule =
                base.clone().set_align(FormatAlign::Bottom).set_bold().set_text_wrap().set_background_color(GROUND);
            rule.set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(INK)
                .set_border_top(FormatBorder::Thin)
                .set_border_top_color(INK)
        };
        match self {
            Self::Kind => base.set_font_color(QUIET).set_indent(1),
            Self::Title => base.set_bold().set_font_size(16).set_indent(1),
            Self::Section => base.set_bold().set_font_size(12).set_indent(1),
            Self::Label => base.set_font_color(QUIET).set_indent(1),
            Self::Fact => base.set_indent(1),
            Self::FactDay => base.set_num_format(day(dates)).set_align(FormatAlign::Left).set_indent(1),
            Self::Note => base.set_font_color(QUIET).set_font_size(9).set_indent(1).set_text_wrap(),
            Self::Doubt => base.set_font_color(ALARM).set_bold().set_indent(1).set_text_wrap(),
            Self::Head => head().set_align(FormatAlign::Left).set_indent(1),
            Self::FigureHead => head().set_align(FormatAlign::Right),
            Self::Rows(weight) => weight.of(base.set_italic().set_font_color(QUIET).set_indent(1)),
            Self::Text(weight) => weight.of(base.set_num_format("@").set_indent(1)),
            Self::Quoted(weight) => weight.of(base.set_num_format("@").set_indent(1).set_quote_prefix()),
            Self::Wrapped(weight) => weight.of(base.set_num_format("@").set_indent(1).set_text_wrap()),
            Self::Word(weight) => weight.of(base.set_align(FormatAlign::Right)),
            Self::Date(weight) => weight.of(base.set_num_format(day(dates)).set_align(FormatAlign::Right)),
            Self::Count(weight) => weight.of(base.set_num_format("#,##0")),
            Self::Amount(decimals, weight) => {
                let number = number(decimals);
                weight.of(base.set_num_format(format!("{number};-{number};\"–\"")))
            }
            Self::Balance(decimals, weight) => weight.of(base.set_num_format(number(decimals))),
            #[cfg(feature = "analytics")]
            Self::Share(weight) => weight.of(base.set_num_format("0.0%")),
            #[cfg(feature = "analytics")]
            Self::Days(weight) => weight.of(base.set_num_format("#,##0.0")),
            #[cfg(feature = "analytics")]
            Self::Factor(weight) => weight.of(base.set_num_format("0.0000")),
        }
    }
}

/// `dd/mm/yyyy`: days as the language writes them.
fn day(dates: Dates) -> String {
    dates.sample().replace("3333", "yyyy").replace("11", "mm").replace("22", "dd")
}

impl Weight {
    fn of(self, format: Format) -> Format {
        let hairline = format.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
        match self {
            Self::Plain => hairline,
            Self::Total => hairline.set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(INK),
            Self::Final => {
                let ruled = hairline.set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(INK);
                ruled.set_border_bottom(FormatBorder::Double).set_border_bottom_color(INK)
            }
        }
    }
}

/// The number format of amounts; the reader's own settings give the marks.
fn number(decimals: u8) -> String {
    match decimals {
        0 => "#,##0".to_owned(),
        decimals => format!("#,##0.{}", "0".repeat(decimals.into())),
    }
}
