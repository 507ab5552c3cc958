// What a user of the library meets in signatures comes along with it.
@_exported public import OnomaInterchange
@_exported public import OnomaLexicon
@_exported public import OnomaMoney
@_exported public import OnomaNames
@_exported public import OnomaRecognition
@_exported public import OnomaText
@_exported public import OnomaTranslation
@_exported public import OnomaUnicode
