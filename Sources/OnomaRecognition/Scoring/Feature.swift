/// What can speak for or against a reading. The weights table names each in kebab case, behind the label: `PERSON/title-before`.
package enum Feature: Int, CaseIterable, Sendable {
  // How long the candidate is, and where it stands in the run of name-like words around it
  case bias
  case oneWord, twoWords, threeWords, fourWords, fiveOrMoreWords
  case maximal, extendsLeft, extendsRight
  case startsAfterHyphen, endsBeforeHyphen, hyphenInside, apostropheInside, particleFirst, numberInside, numberLast
  case connectorInside, manyConnectors, lowerInside, manyLowerInside, lowerLast, quoteInside, slashBeside

  // How it is written
  case acronym, shortAcronym, acronymInside, mixedCase, inCapitals, singleLetter
  case latinInCyrillic, cyrillicInLatin
  case quoted, quoteBefore, bracketed, hasMarks

  // Sentence and words
  case sentenceStart, sentenceStartOneWord, firstCommon, lastCommon, allCommon, oneWordCommon, functionFirst
  case oneWordOftenName, oneWordEither, oneWordSeldomName, firstOftenName, firstSeldomName, lastSeldomName

  // Parts of people's names
  case firstGiven, firstFamily, firstVietnameseFamily, lastFamily, lastGiven, lastUnknown, firstUnknown
  case givenFamily, givenUnknown, givenPatronymic, givenPatronymicFamily, familyGiven, familyGivenPatronymic, patronymicInside
  case vietnameseName, vietnameseNamePartly, vietnameseTooLong, initialsFamily, familyInitials, initialFirst, initialLast
  case allParts, noParts, frequentParts, bareFamily, bareGiven, bareVietnameseSyllable, bareUnknown
  case firstRareFamily, lastRareFamily, givenRareFamily, bareRareFamily, lastNotableFamily, bareNotableFamily
  case casesAgree, casesDisagree

  // Words beside it
  case titleBefore, honorificBefore, titleTwoBefore, titleAfterComma, speechBefore, speechAfter, titleInside, titleFirst
  case placeKindBefore, placeKindAfter, placeKindFirst, placeKindLast, placeKindFirstLower
  case organizationHeadFirst, organizationHeadLast, organizationHeadInside, organizationHeadBefore, organizationHeadAfter
  case organizationHeadFirstLower, noHead
  case legalFormFirst, legalFormLast, legalFormInside, legalFormBefore, legalFormAfter
  case demonymBefore, demonymInside, demonymWhole, calendarInside, moneyWordInside, numberAfter, numberBefore
  case possessiveAfter, bracketAfter, commaBefore, commaAfter, lineStart, lineEnd, wholeLine, commaPlaceAfter, commaPlaceBefore
  case hyphenNameAfter, hyphenNameBefore, ageAfter

  // The gazetteer
  case country, territoryOrRegion, province, district, cityLarge, cityMedium, citySmall, ward, water, land, facility, road
  case knownPerson, international, government, military, party, media, company, bank, university, club, otherOrganization
  case isAlias, isAcronymForm, needsCue, needsCueMet, ambiguous, unmarked, capitals, oblique, otherLanguage, otherLabelToo, former
  case usersEntry
  case insideLongerPlace, insideLongerPerson, insideLongerOrganization, acrossPlace, acrossPerson, acrossOrganization
  case placeInside, personInside, organizationInside, placeLast, placeAndKind, placePossessiveInside

  // The document, known after a first pass
  case documentFullName, documentSame, documentOther, documentAcronym, documentShorter, documentPartOfOther

  // Money
  case amount

  /// The name in the weights table.
  package var name: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name += "-" + character.lowercased() } else { name.append(character) }
    }
    return name
  }
}

/// Features that name a word: `PLACE/before=tại`.
package enum WordTemplate: Int, CaseIterable, Sendable {
  case before, beforeThat, after, afterThat, first, last, suffix, firstSuffix

  /// The name in the weights table.
  package var name: String {
    switch self {
    case .before: "before"
    case .beforeThat: "before-that"
    case .after: "after"
    case .afterThat: "after-that"
    case .first: "first"
    case .last: "last"
    case .suffix: "suffix"
    case .firstSuffix: "first-suffix"
    }
  }
}

/// A feature as a number: a dense one by its raw value, one that names a word by a hash with the highest bit set.
///
/// In text set in capitals each dense feature counts a second time under a number of its own (`capitals:one-word`), so that what holds in headlines
/// does not blur what holds elsewhere.
package struct FeatureCode: Hashable, Sendable {
  package let rawValue: UInt64

  /// The number of dense codes.
  static let denseCount = Feature.allCases.count * 2
  /// What the names of features in capitals start with.
  private static let capitalsPrefix = "capitals:"

  package init(_ feature: Feature, inCapitals: Bool = false) {
    rawValue = UInt64(feature.rawValue + (inCapitals ? Feature.allCases.count : 0))
  }

  package init(_ template: WordTemplate, key: UInt64) {
    var hash = (key ^ UInt64(template.rawValue + 1) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    rawValue = hash | 1 << 63
  }

  /// The place of a dense feature in a table, nil for one that names a word.
  var denseIndex: Int? { rawValue >> 63 == 0 ? Int(rawValue) : nil }

  /// The name in the weights table of a dense feature, nil for one that names a word.
  package var denseName: String? {
    guard let index = denseIndex else { return nil }
    let count = Feature.allCases.count
    guard let feature = Feature(rawValue: index % count) else { return nil }
    return index < count ? feature.name : Self.capitalsPrefix + feature.name
  }

  /// All dense features, in the order of their numbers.
  package static let dense: [FeatureCode] = [false, true].flatMap { inCapitals in
    Feature.allCases.map { FeatureCode($0, inCapitals: inCapitals) }
  }
}
