//! Words that one kind of report alone needs: a table of its own, read from the same
//! message file.

/// Makes the table of a section. A message is named after the section and the field: the
/// field `summary` of the section `workbook` is the message `workbook-summary`. A message of
/// a closed list is named after the list and the value too, as in `workbook-check-Paid`, and
/// the compiler refuses a list that lacks a value.
macro_rules! section {
    (
        $(#[$about:meta])*
        $section:ident: $prefix:literal
        texts { $($text:ident)* }
        templates { $($template:ident($($place:ident)*))* }
        counted { $($counted:ident)* }
        $(lists { $($list:ident: $of:literal of $kind:ident { $($value:ident)* })* })?
    ) => {
        $(#[$about])*
        #[expect(missing_docs, reason = "languages/en.ftl says what each word is")]
        #[derive(Debug)]
        pub struct $section {
            $(pub $text: &'static str,)*
            $(pub $template: $crate::language::Template,)*
            $(pub $counted: $crate::language::Counted,)*
            $($($list: [&'static str; [$(stringify!($value)),*].len()],)*)?
        }

        impl $section {
            /// Takes its messages from the file.
            pub(super) fn read(
                file: &mut $crate::language::catalogue::Catalogue,
                plurals: &icu_plurals::PluralRules,
            ) -> Self {
                let _ = plurals;
                Self {
                    $($text: file.text(concat!($prefix, "-", stringify!($text))),)*
                    $($template: file.template(concat!($prefix, "-", stringify!($template)), &[$(stringify!($place)),*]),)*
                    $($counted: file.counted(concat!($prefix, "-", stringify!($counted)), plurals),)*
                    $($($list: [$(file.text(concat!($prefix, "-", $of, "-", stringify!($value)))),*],)*)?
                }
            }

            $($(
                /// The word for a value of this list.
                pub fn $list(&self, value: $kind) -> &'static str {
                    /// Places of the values in the list above.
                    enum Place { $($value),* }
                    self.$list[match value { $($kind::$value => Place::$value),* } as usize]
                }
            )*)?
        }
    };
}

pub(super) use section;
