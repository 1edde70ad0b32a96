//! Norway's municipalities in force on 2000-01-01 or later, packed: what stands here weighs in the browser.
//!
//! A version is a code with one name between two days. The versions are in the order of their codes, and then of their
//! first days; the place of a version is its number in that order, from 0.
//!
//! Made by `core/register/generate.py` from data of Statistics Norway (KLASS 131, MIT); never edited by hand.

/// Stands for the day after the last of a version that is in force still, later than any date.
pub(super) const OPEN: u32 = u32::MAX;

/// A county: its number, the place of its first version, and the names of its versions, a line each.
pub(super) struct County {
    pub number: u8,
    pub first: u16,
    pub names: &'static str,
}

/// The counties, by the first two digits of their municipalities' codes.
#[rustfmt::skip]
pub(super) static COUNTIES: [County; 33] = [
    County { number: 1, first: 0, names: "\
Halden
Moss
Sarpsborg
Fredrikstad
Hvaler
Aremark
Marker
Rømskog
Trøgstad
Spydeberg
Askim
Eidsberg
Skiptvet
Rakkestad
Råde
Rygge
Våler (Østfold)
Hobøl" },
    County { number: 2, first: 18, names: "\
Vestby
Ski
Ås
Frogn
Nesodden
Oppegård
Bærum
Asker
Aurskog-Høland
Sørum
Fet
Rælingen
Enebakk
Lørenskog
Skedsmo
Nittedal
Gjerdrum
Ullensaker
Nes (Akershus)
Eidsvoll
Nannestad
Hurdal" },
    County { number: 3, first: 40, names: "\
Oslo" },
    County { number: 4, first: 41, names: "\
Kongsvinger
Hamar
Ringsaker
Løten
Stange
Nord-Odal
Sør-Odal
Eidskog
Grue
Åsnes
Våler (Hedmark)
Elverum
Trysil
Åmot
Stor-Elvdal
Rendalen
Engerdal
Tolga
Tynset
Alvdal
Folldal
Os (Hedmark)" },
    County { number: 5, first: 63, names: "\
Lillehammer
Gjøvik
Dovre
Lesja
Skjåk
Lom
Vågå
Nord-Fron
Sel
Sør-Fron
Ringebu
Øyer
Gausdal
Østre Toten
Vestre Toten
Jevnaker
Lunner
Gran
Søndre Land
Nordre Land
Sør-Aurdal
Etnedal
Nord-Aurdal
Vestre Slidre
Øystre Slidre
Vang (Oppland)
Vang
Vang (Oppland)
Vang
Vang (Oppland)
Vang
Vang (Oppland)
Vang" },
    County { number: 6, first: 96, names: "\
Drammen
Kongsberg
Ringerike
Hole
Flå (Buskerud)
Flå
Flå (Buskerud)
Flå
Flå (Buskerud)
Flå
Flå (Buskerud)
Flå
Nes (Buskerud)
Gol
Hemsedal
Ål
Hol (Buskerud)
Hol
Hol (Buskerud)
Hol
Hol (Buskerud)
Hol
Hol (Buskerud)
Hol
Sigdal
Krødsherad
Modum
Øvre Eiker
Nedre Eiker
Lier
Røyken
Hurum
Flesberg
Rollag
Nore og Uvdal" },
    County { number: 7, first: 131, names: "\
Borre
 Borre 
Horten
Holmestrand
Tønsberg
Tønsberg
Sandefjord
Larvik
Sandefjord
Svelvik
Larvik
Sande (Vestfold)
Hof (Vestfold)
Hof
Hof (Vestfold)
Hof
Hof (Vestfold)
Hof
Hof (Vestfold)
Hof
Holmestrand
Våle
Re
Ramnes
Andebu
Stokke
Nøtterøy
Tjøme
Lardal
Færder" },
    County { number: 8, first: 161, names: "\
Porsgrunn
Skien
Notodden
Siljan
Bamble
Kragerø
Drangedal
Nome
Bø (Telemark)
Sauherad
Tinn
Hjartdal
Seljord
Kviteseid
Nissedal
Fyresdal
Tokke
Vinje" },
    County { number: 9, first: 179, names: "\
Risør
Grimstad
Arendal
Gjerstad
Vegårshei
Tvedestrand
Froland
Lillesand
Birkenes
Åmli
Iveland
Evje og Hornnes
Bygland
Valle
Bykle" },
    County { number: 10, first: 194, names: "\
Kristiansand
Mandal
Farsund
Flekkefjord
Vennesla
Songdalen
Søgne
Marnardal
Åseral
Audnedal
Lindesnes
Lyngdal
Hægebostad
Kvinesdal
Sirdal" },
    County { number: 11, first: 209, names: "\
Eigersund
Sandnes
Stavanger
Stavanger
Haugesund
Sandnes
Sokndal
Lund
Bjerkreim
Hå
Klepp
Time
Gjesdal
Sola
Randaberg
Forsand
Strand
Hjelmeland
Suldal
Sauda
Finnøy
Rennesøy
Kvitsøy
Bokn
Tysvær
Karmøy
Utsira
Vindafjord
Ølen
Vindafjord" },
    County { number: 12, first: 239, names: "\
Bergen
Etne
Ølen
Sveio
Bømlo
Stord
Fitjar
Tysnes
Kvinnherad
Jondal
Odda
Ullensvang
Eidfjord
Ulvik
Granvin
Voss
Kvam
Fusa
Samnanger
Os (Hordaland)
Austevoll
Sund
Fjell
Askøy
Vaksdal
Modalen
Osterøy
Meland
Øygarden
Radøy
Lindås
Austrheim
Fedje
Masfjorden" },
    County { number: 14, first: 273, names: "\
Flora
Gulen
Solund
Hyllestad
Høyanger
Vik
Balestrand
Leikanger
Sogndal (Sogn og Fjordane)
Sogndal
Sogndal (Sogn og Fjordane)
Sogndal
Sogndal (Sogn og Fjordane)
Sogndal
Sogndal (Sogn og Fjordane)
Sogndal
Aurland
Lærdal
Årdal (Sogn og Fjordane)
Årdal
Årdal (Sogn og Fjordane)
Årdal
Årdal (Sogn og Fjordane)
Årdal
Årdal (Sogn og Fjordane)
Årdal
Luster
Askvoll
Fjaler
Gaular
Jølster
Førde
Naustdal
Bremanger
Vågsøy
Selje
Eid (Sogn og Fjordane)
Eid
Eid (Sogn og Fjordane)
Eid
Eid (Sogn og Fjordane)
Eid
Eid (Sogn og Fjordane)
Eid
Hornindal
Gloppen
Stryn" },
    County { number: 15, first: 320, names: "\
Molde
Kristiansund
Ålesund
Kristiansund
Molde
Ålesund
Ålesund
Vanylven
Sande (Møre og Romsdal)
Sande
Herøy (Møre og Romsdal)
Ulstein
Hareid
Volda
Ørsta
Ørskog
Norddal
Stranda
Stordal
Sykkylven
Skodje
Sula
Giske
Haram
Vestnes
Rauma
Nesset
Midsund
Sandøy
Aukra
Fræna
Eide (Møre og Romsdal)
Eide
Eide (Møre og Romsdal)
Eide
Eide (Møre og Romsdal)
Eide
Eide (Møre og Romsdal)
Eide
Averøy
Frei
Gjemnes
Tingvoll
Sunndal
Surnadal
Rindal
Aure
Halsa
Tustna
Smøla
Aure
Volda
Fjord
Hustadvika
Haram" },
    County { number: 16, first: 375, names: "\
Trondheim
Hemne
Snillfjord
Hitra
Frøya
Ørland
Agdenes
Rissa
Bjugn
Åfjord
Roan
Osen
Oppdal
Rennebu
Meldal
Orkdal
Røros
Holtålen
Midtre Gauldal
Melhus
Skaun
Klæbu
Malvik
Selbu
Tydal" },
    County { number: 17, first: 400, names: "\
Steinkjer
Namsos
Meråker
Stjørdal
Frosta
Leksvik
Levanger
Verdal
Mosvik
Verran
Namdalseid
Inderøy
Snåsa
Snåase - Snåsa
Lierne
Røyrvik
Raarvihke - Røyrvik
Namsskogan
Grong
Høylandet
Overhalla
Fosnes
Flatanger
Vikna
Nærøy
Leka
Inderøy" },
    County { number: 18, first: 427, names: "\
Bodø
Bodø
Narvik
Narvik
Bindal
Sømna
Brønnøy
Vega
Vevelstad
Herøy (Nordland)
Alstahaug
Leirfjord
Vefsn
Grane
Hattfjelldal
Aarborte - Hattfjelldal
Dønna
Nesna
Hemnes
Rana
Rana - Raane
Lurøy
Træna
Rødøy
Meløy
Gildeskål
Beiarn
Saltdal
Fauske
Fauske - Fuossko
Skjerstad
Sørfold
Sørfold - Fuolldá
Steigen
Hamarøy
Hábmer - Hamarøy
Tysfjord
Tysfjord - Divtasvuodna
Lødingen
Tjeldsund
Dielddanuorri - Tjeldsund
Evenes
Evenes - Evenášši
Ballangen
Røst
Værøy
Flakstad
Vestvågøy
Vågan
Hadsel
Bø (Nordland)
Bø
Øksnes
Sortland
Sortland - Suortá
Andøy
Moskenes
Hábmer - Hamarøy" },
    County { number: 19, first: 485, names: "\
Harstad
Tromsø
Harstad
Harstad - Hárstták
Kvæfjord
Skånland
Bjarkøy
Ibestad
Gratangen
Lavangen
Loabák - Lavangen
Bardu
Salangen
Målselv
Sørreisa
Dyrøy
Tranøy
Torsken
Berg (Troms)
Berg
Berg (Troms)
Berg
Berg (Troms)
Berg
Berg (Troms)
Berg
Lenvik
Balsfjord
Karlsøy
Lyngen
Storfjord
Storfjord - Omasvuotna - Omasvuono
Gáivuotna - Kåfjord
Gáivuotna - Kåfjord - Kaivuono
Skjervøy
Nordreisa
Nordreisa - Ráisa - Raisi
Kvænangen" },
    County { number: 20, first: 523, names: "\
Vardø
Vadsø
Hammerfest
Hammerfest - Hámmerfeasta
Guovdageaidnu - Kautokeino
Alta
Loppa
Hasvik
Kvalsund
Måsøy
Nordkapp
Porsanger
Porsanger - Porsángu - Porsanki
Kárášjohka - Karasjok
Lebesby
Gamvik
Berlevåg
Deatnu - Tana
Unjárga - Nesseby
Båtsfjord
Sør-Varanger" },
    County { number: 30, first: 544, names: "\
Halden
Moss
Sarpsborg
Fredrikstad
Drammen
Kongsberg
Ringerike
Hvaler
Aremark
Marker
Indre Østfold
Skiptvet
Rakkestad
Råde
Våler (Viken)
Vestby
Nordre Follo
Ås
Frogn
Nesodden
Bærum
Asker
Aurskog-Høland
Rælingen
Enebakk
Lørenskog
Lillestrøm
Nittedal
Gjerdrum
Ullensaker
Nes
Eidsvoll
Nannestad
Hurdal
Hole
Flå
Nesbyen
Gol
Hemsedal
Ål
Hol
Sigdal
Krødsherad
Modum
Øvre Eiker
Lier
Flesberg
Rollag
Nore og Uvdal
Jevnaker
Lunner" },
    County { number: 31, first: 595, names: "\
Halden
Moss
Sarpsborg
Fredrikstad
Hvaler
Råde
Våler (Østfold)
Skiptvet
Indre Østfold
Rakkestad
Marker
Aremark" },
    County { number: 32, first: 607, names: "\
Bærum
Asker
Lillestrøm
Nordre Follo
Ullensaker
Nesodden
Frogn
Vestby
Ås
Enebakk
Lørenskog
Rælingen
Aurskog-Høland
Nes
Gjerdrum
Nittedal
Lunner
Jevnaker
Nannestad
Eidsvoll
Hurdal" },
    County { number: 33, first: 628, names: "\
Drammen
Kongsberg
Ringerike
Hole
Lier
Øvre Eiker
Modum
Krødsherad
Flå
Nesbyen
Gol
Hemsedal
Ål
Hol
Sigdal
Flesberg
Rollag
Nore og Uvdal" },
    County { number: 34, first: 646, names: "\
Kongsvinger
Hamar
Lillehammer
Gjøvik
Ringsaker
Løten
Stange
Nord-Odal
Sør-Odal
Eidskog
Grue
Åsnes
Våler (Innlandet)
Elverum
Trysil
Åmot
Stor-Elvdal
Rendalen
Engerdal
Tolga
Tynset
Alvdal
Folldal
Os
Dovre
Lesja
Skjåk
Lom
Vågå
Nord-Fron
Sel
Sør-Fron
Ringebu
Øyer
Gausdal
Østre Toten
Vestre Toten
Gran
Søndre Land
Nordre Land
Sør-Aurdal
Etnedal
Nord-Aurdal
Vestre Slidre
Øystre Slidre
Vang" },
    County { number: 38, first: 692, names: "\
Horten
Holmestrand
Tønsberg
Sandefjord
Larvik
Porsgrunn
Skien
Notodden
Færder
Siljan
Bamble
Kragerø
Drangedal
Nome
Midt-Telemark
Tinn
Hjartdal
Seljord
Kviteseid
Nissedal
Fyresdal
Tokke
Vinje" },
    County { number: 39, first: 715, names: "\
Horten
Holmestrand
Tønsberg
Sandefjord
Larvik
Færder" },
    County { number: 40, first: 721, names: "\
Porsgrunn
Skien
Notodden
Siljan
Bamble
Kragerø
Drangedal
Nome
Midt-Telemark
Seljord
Hjartdal
Tinn
Kviteseid
Nissedal
Fyresdal
Tokke
Vinje" },
    County { number: 42, first: 738, names: "\
Risør
Grimstad
Arendal
Kristiansand
Lindesnes
Farsund
Flekkefjord
Gjerstad
Vegårshei
Tvedestrand
Froland
Lillesand
Birkenes
Åmli
Iveland
Evje og Hornnes
Bygland
Valle
Bykle
Vennesla
Åseral
Lyngdal
Hægebostad
Kvinesdal
Sirdal" },
    County { number: 46, first: 763, names: "\
Bergen
Kinn
Etne
Sveio
Bømlo
Stord
Fitjar
Tysnes
Kvinnherad
Ullensvang
Eidfjord
Ulvik
Voss
Kvam
Samnanger
Bjørnafjorden
Austevoll
Øygarden
Askøy
Vaksdal
Modalen
Osterøy
Alver
Austrheim
Fedje
Masfjorden
Gulen
Solund
Hyllestad
Høyanger
Vik
Sogndal
Aurland
Lærdal
Årdal
Luster
Askvoll
Fjaler
Sunnfjord
Bremanger
Stad
Gloppen
Stryn" },
    County { number: 50, first: 806, names: "\
Trondheim
Trondheim
Trondheim - Tråante
Steinkjer
Namsos
Namsos - Nåavmesjenjaelmie
Steinkjer
Namsos - Nåavmesjenjaelmie
Hemne
Snillfjord
Hitra
Frøya
Ørland
Agdenes
Bjugn
Åfjord
Roan
Osen
Oppdal
Rennebu
Meldal
Orkdal
Røros
Røros - Rosse
Holtålen
Midtre Gauldal
Melhus
Skaun
Klæbu
Malvik
Selbu
Tydal
Meråker
Stjørdal
Frosta
Levanger
Levanger - Levangke
Verdal
Verran
Namdalseid
Snåase - Snåsa
Lierne
Raarvihke - Røyrvik
Namsskogan
Grong
Høylandet
Overhalla
Fosnes
Flatanger
Vikna
Nærøy
Leka
Inderøy
Indre Fosen
Heim
Hitra
Ørland
Åfjord
Orkland
Nærøysund
Rindal" },
    County { number: 54, first: 867, names: "\
Tromsø
Harstad - Hárstták
Alta
Vardø
Vadsø
Hammerfest - Hámmerfeasta
Kvæfjord
Dielddanuorri - Tjeldsund
Ibestad
Gratangen
Loabák - Lavangen
Bardu
Salangen
Målselv
Sørreisa
Dyrøy
Senja
Balsfjord
Karlsøy
Lyngen
Storfjord - Omasvuotna - Omasvuono
Gáivuotna - Kåfjord - Kaivuono
Skjervøy
Nordreisa - Ráisa - Raisi
Kvænangen
Guovdageaidnu - Kautokeino
Loppa
Hasvik
Måsøy
Nordkapp
Porsanger - Porsángu - Porsanki
Kárášjohka - Karasjok
Lebesby
Gamvik
Berlevåg
Deatnu - Tana
Unjárga - Nesseby
Båtsfjord
Sør-Varanger" },
    County { number: 55, first: 906, names: "\
Tromsø
Harstad - Hárstták
Kvæfjord
Dielddanuorri - Tjeldsund
Ibestad
Gratangen - Rivtták
Loabák - Lavangen
Bardu
Salangen
Målselv
Sørreisa
Dyrøy
Senja
Balsfjord
Karlsøy
Lyngen
Storfjord - Omasvuotna - Omasvuono
Gáivuotna - Kåfjord - Kaivuono
Skjervøy
Nordreisa - Ráisa - Raisi
Kvænangen" },
    County { number: 56, first: 927, names: "\
Alta
Hammerfest - Hámmerfeasta
Sør-Varanger
Vadsø
Kárášjohka - Karasjok
Guovdageaidnu - Kautokeino
Loppa
Hasvik
Måsøy
Nordkapp
Porsanger - Porsángu - Porsanki
Lebesby
Gamvik
Deatnu - Tana
Berlevåg
Båtsfjord
Vardø
Unjárga - Nesseby" },
];

/// The last two digits of each version's code.
#[rustfmt::skip]
pub(super) static CODES: [u8; 945] = [
    1, 4, 5, 6, 11, 18, 19, 21, 22, 23, 24, 25, 27, 28, 35, 36, 37, 38, 11, 13, 14, 15, 16, 17, 19, 20, 21, 26, 27, 28,
    29, 30, 31, 33, 34, 35, 36, 37, 38, 39, 1, 2, 3, 12, 15, 17, 18, 19, 20, 23, 25, 26, 27, 28, 29, 30, 32, 34, 36, 37,
    38, 39, 41, 1, 2, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 28, 29, 32, 33, 34, 36, 38, 40, 41, 42, 43, 44, 45,
    45, 45, 45, 45, 45, 45, 45, 2, 4, 5, 12, 15, 15, 15, 15, 15, 15, 15, 15, 16, 17, 18, 19, 20, 20, 20, 20, 20, 20, 20,
    20, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33, 1, 1, 1, 2, 4, 4, 6, 9, 10, 11, 12, 13, 14, 14, 14, 14, 14, 14, 14,
    14, 15, 16, 16, 18, 19, 20, 22, 23, 28, 29, 5, 6, 7, 11, 14, 15, 17, 19, 21, 22, 26, 27, 28, 29, 30, 31, 33, 34, 1,
    4, 6, 11, 12, 14, 19, 26, 28, 29, 35, 37, 38, 40, 41, 1, 2, 3, 4, 14, 17, 18, 21, 26, 27, 29, 32, 34, 37, 46, 1, 2,
    3, 3, 6, 8, 11, 12, 14, 19, 20, 21, 22, 24, 27, 29, 30, 33, 34, 35, 41, 42, 44, 45, 46, 49, 51, 54, 59, 60, 1, 11,
    14, 16, 19, 21, 22, 23, 24, 27, 28, 31, 32, 33, 34, 35, 38, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 56, 59, 60, 63,
    64, 65, 66, 1, 11, 12, 13, 16, 17, 18, 19, 20, 20, 20, 20, 20, 20, 20, 20, 21, 22, 24, 24, 24, 24, 24, 24, 24, 24,
    26, 28, 29, 30, 31, 32, 33, 38, 39, 41, 43, 43, 43, 43, 43, 43, 43, 43, 44, 45, 49, 2, 3, 4, 5, 6, 7, 8, 11, 14, 14,
    15, 16, 17, 19, 20, 23, 24, 25, 26, 28, 29, 31, 32, 34, 35, 39, 43, 45, 46, 47, 48, 51, 51, 51, 51, 51, 51, 51, 51,
    54, 56, 57, 60, 63, 66, 67, 69, 71, 72, 73, 76, 77, 78, 79, 80, 1, 12, 13, 17, 20, 21, 22, 24, 27, 30, 32, 33, 34,
    35, 36, 38, 40, 44, 48, 53, 57, 62, 63, 64, 65, 2, 3, 11, 14, 17, 18, 19, 21, 23, 24, 25, 29, 36, 36, 38, 39, 39,
    40, 42, 43, 44, 48, 49, 50, 51, 55, 56, 4, 4, 5, 6, 11, 12, 13, 15, 16, 18, 20, 22, 24, 25, 26, 26, 27, 28, 32, 33,
    33, 34, 35, 36, 37, 38, 39, 40, 41, 41, 42, 45, 45, 48, 49, 49, 50, 50, 51, 52, 52, 53, 53, 54, 56, 57, 59, 60, 65,
    66, 67, 67, 68, 70, 70, 71, 74, 75, 1, 2, 3, 3, 11, 13, 15, 17, 19, 20, 20, 22, 23, 24, 25, 26, 27, 28, 29, 29, 29,
    29, 29, 29, 29, 29, 31, 33, 36, 38, 39, 39, 40, 40, 41, 42, 42, 43, 2, 3, 4, 4, 11, 12, 14, 15, 17, 18, 19, 20, 20,
    21, 22, 23, 24, 25, 27, 28, 30, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 1,
    3, 5, 7, 10, 12, 14, 16, 18, 20, 22, 24, 1, 3, 5, 7, 9, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40,
    42, 1, 3, 5, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 1, 3, 5, 7, 11, 12, 13, 14, 15, 16, 17, 18,
    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 1, 3, 5, 7,
    9, 11, 1, 3, 5, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16,
    17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 1, 2, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 1, 1, 1, 4,
    5, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
    36, 37, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 1, 2, 3,
    4, 5, 6, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38,
    39, 40, 41, 42, 43, 44, 1, 3, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 1, 3, 5,
    7, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36,
];

/// The first day in force of each version, as its number in [`DAYS`].
#[rustfmt::skip]
pub(super) static STARTS: [u8; 945] = [
    67, 55, 77, 79, 0, 35, 64, 34, 0, 0, 0, 61, 0, 77, 0, 0, 0, 0, 64, 64, 0, 62, 44, 44, 0, 0, 66, 62, 53, 53, 0, 38,
    62, 0, 0, 0, 0, 64, 0, 17, 57, 65, 77, 77, 0, 64, 0, 0, 10, 15, 63, 6, 0, 40, 0, 65, 65, 40, 72, 66, 46, 43, 72, 64,
    64, 12, 12, 14, 14, 65, 73, 65, 73, 13, 0, 62, 64, 64, 31, 31, 64, 62, 62, 28, 28, 28, 4, 4, 0, 81, 82, 84, 87, 88,
    90, 91, 64, 64, 73, 73, 36, 81, 82, 84, 87, 88, 90, 91, 36, 30, 30, 21, 21, 81, 82, 84, 87, 88, 90, 91, 33, 64, 0,
    24, 24, 0, 0, 0, 0, 7, 62, 74, 81, 82, 64, 74, 91, 68, 74, 91, 64, 92, 0, 0, 81, 82, 84, 87, 88, 90, 91, 92, 0, 81,
    0, 0, 0, 0, 0, 0, 92, 64, 64, 64, 46, 64, 60, 0, 64, 15, 0, 64, 9, 0, 0, 0, 0, 64, 64, 64, 69, 77, 0, 0, 62, 67, 62,
    67, 67, 24, 60, 0, 62, 34, 65, 64, 65, 65, 64, 64, 64, 64, 22, 64, 64, 63, 63, 63, 60, 65, 65, 65, 94, 65, 94, 56,
    65, 65, 64, 0, 0, 65, 54, 47, 65, 65, 65, 65, 2, 65, 65, 47, 3, 65, 65, 49, 65, 81, 85, 70, 65, 64, 64, 63, 16, 64,
    0, 65, 65, 64, 73, 73, 26, 26, 64, 65, 64, 37, 37, 64, 24, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 57, 57, 64, 64,
    48, 11, 64, 64, 64, 64, 0, 81, 82, 84, 87, 88, 90, 91, 0, 64, 64, 81, 82, 84, 87, 88, 90, 91, 63, 64, 42, 41, 0, 29,
    64, 65, 64, 64, 65, 81, 82, 84, 87, 88, 90, 91, 73, 65, 73, 64, 64, 73, 86, 94, 94, 97, 64, 64, 94, 64, 64, 45, 64,
    64, 73, 0, 65, 73, 23, 73, 73, 64, 65, 64, 64, 64, 65, 65, 65, 64, 30, 81, 82, 84, 87, 88, 90, 91, 64, 64, 65, 65,
    60, 65, 7, 65, 65, 65, 60, 85, 94, 94, 94, 97, 64, 64, 64, 64, 64, 29, 64, 64, 64, 64, 27, 27, 0, 66, 1, 63, 64, 70,
    64, 64, 65, 32, 25, 33, 33, 64, 64, 20, 62, 0, 0, 64, 0, 33, 64, 64, 62, 20, 87, 64, 48, 90, 48, 64, 64, 9, 64, 18,
    17, 64, 39, 88, 68, 84, 71, 94, 64, 73, 73, 0, 45, 62, 65, 64, 62, 51, 64, 94, 62, 64, 64, 64, 97, 19, 19, 23, 23,
    5, 5, 0, 36, 91, 36, 64, 97, 64, 64, 88, 16, 88, 64, 64, 92, 64, 95, 62, 52, 52, 72, 63, 64, 63, 0, 94, 64, 63, 92,
    64, 72, 94, 64, 64, 89, 92, 15, 64, 64, 64, 50, 73, 90, 15, 73, 64, 64, 64, 64, 64, 34, 81, 82, 84, 87, 88, 90, 91,
    64, 64, 64, 64, 53, 90, 80, 92, 24, 24, 93, 15, 16, 64, 77, 93, 74, 64, 5, 5, 17, 1, 58, 64, 83, 76, 13, 43, 43, 78,
    75, 59, 8, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 92, 94, 96, 92, 92, 93, 94, 94, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 96, 92,
    92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 97, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
    94, 94, 94, 94, 94, 94, 93, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
];

/// The first day no longer in force of each version, as its number in [`DAYS`].
#[rustfmt::skip]
pub(super) static ENDS: [u8; 945] = [
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 98, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 81, 82, 84, 87, 88, 90, 91, 94, 94, 94, 94, 94, 81, 82, 84, 87, 88, 90, 91, 94, 94, 94, 94, 94, 81, 82, 84, 87,
    88, 90, 91, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 81, 82, 94, 92, 91, 94, 91, 92, 94, 94, 94, 94, 81, 82,
    84, 87, 88, 90, 91, 92, 94, 81, 94, 81, 91, 91, 92, 92, 92, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 98, 94, 94, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 94, 98, 98, 98, 98, 94, 94, 98,
    98, 98, 98, 98, 85, 85, 98, 94, 94, 81, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 81, 82, 84, 87, 88, 90, 91, 94, 94,
    94, 81, 82, 84, 87, 88, 90, 91, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 81, 82, 84, 87, 88, 90, 91, 94, 94, 94,
    94, 94, 86, 94, 98, 98, 97, 98, 98, 94, 98, 98, 98, 98, 94, 98, 94, 94, 98, 94, 98, 94, 98, 98, 94, 98, 98, 94, 94,
    94, 98, 94, 81, 82, 84, 87, 88, 90, 91, 94, 98, 86, 98, 98, 98, 98, 93, 85, 94, 85, 98, 98, 98, 98, 98, 98, 92, 92,
    92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
    92, 92, 88, 92, 92, 88, 87, 92, 92, 90, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 84, 98, 94, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 94, 98, 98, 98, 98, 97, 98, 98, 98, 98, 98, 98, 98, 98, 91, 98, 84, 97, 98, 98, 88, 94, 88,
    94, 98, 92, 94, 95, 98, 94, 98, 98, 98, 98, 98, 98, 94, 98, 98, 92, 98, 98, 98, 98, 89, 94, 92, 94, 94, 94, 89, 94,
    94, 90, 94, 94, 94, 94, 94, 94, 94, 94, 81, 82, 84, 87, 88, 90, 91, 94, 94, 94, 94, 94, 90, 94, 92, 94, 94, 93, 94,
    94, 94, 94, 93, 94, 94, 94, 94, 94, 94, 94, 94, 83, 94, 94, 94, 94, 94, 94, 94, 94, 94, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 94, 96, 98, 94, 93, 94,
    98, 98, 94, 94, 94, 98, 94, 94, 94, 94, 94, 98, 98, 98, 94, 94, 96, 98, 98, 98, 98, 98, 94, 98, 98, 98, 98, 98, 98,
    97, 98, 98, 94, 94, 98, 98, 98, 98, 98, 98, 98, 94, 98, 94, 94, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98,
];

/// Days, each written as the number `YYYYMMDD`.
#[rustfmt::skip]
pub(super) static DAYS: [u32; 99] = [
    18380101, 18390101, 18420101, 18490101, 18500101, 18530101, 18540101, 18580101, 18590101, 18600101, 18610101,
    18620101, 18630101, 18640101, 18660101, 18670101, 18690101, 18700101, 18710101, 18720101, 18740101, 18770101,
    18810101, 18840101, 18860101, 18910101, 18920101, 18930101, 18940101, 18960101, 18970101, 18980101, 18990101,
    19010101, 19020101, 19040101, 19050101, 19070101, 19080101, 19090101, 19110101, 19120101, 19130101, 19140101,
    19160101, 19170101, 19180101, 19230101, 19240101, 19250101, 19270101, 19280101, 19290101, 19300101, 19310101,
    19440101, 19450101, 19480101, 19500101, 19550101, 19600101, 19610101, 19620101, 19630101, 19640101, 19650101,
    19660101, 19670101, 19680101, 19710101, 19720101, 19740101, 19760101, 19770101, 19880101, 19900101, 19910101,
    19920101, 19930101, 19940101, 19950101, 20020101, 20030101, 20040101, 20050101, 20060101, 20080101, 20110101,
    20120101, 20130101, 20150101, 20170101, 20180101, 20190101, 20200101, 20220101, 20230101, 20240101, OPEN,
];

/// The places of the versions that changed, each as its distance from the one before.
#[rustfmt::skip]
pub(super) static CHANGED: [u8; 593] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 13, 5, 1, 6, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0, 3, 5, 2, 1, 2, 2, 3, 3, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 12, 5, 9, 2, 1, 3, 1, 1,
    1, 0, 2, 1, 1, 2, 7, 3, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 98, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 92, 1, 2, 1, 1, 3, 1, 0, 0, 1, 2, 1, 1, 1,
    1, 4, 1, 1, 6, 7, 3, 1, 8, 2, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
];

/// What the versions in [`CHANGED`] became, each place as its distance from the one before.
#[rustfmt::skip]
pub(super) static BECAME: [i16; 593] = [
    544, 1, 1, 1, 4, 1, 1, 13, -12, 0, 0, 0, 1, 1, 1, -12, 13, -4, 5, 1, 1, 1, 1, -3, 4, 1, 1, 4, 0, -3, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 69, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -21, 1, 21, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, -89, 1, 89, 1, 1, 1, 1, 1, 1, 1, -601, 1, 1, 1, 1, 1, 1, 596, -143, 1, 1, 28, -477, 1, 1, 1, 1, 1, 1,
    472, 1, 1, 1, 1, -470, 1, 1, 1, 1, 1, 1, 465, 1, 1, 1, 1, -40, 41, -24, 0, 25, 1, 1, -460, 1, 559, -541, -15, 558,
    -555, 2, 554, -147, 148, -3, -549, 1, 1, 1, 1, 1, 1, 1, 542, -540, 541, -541, -14, -3, 3, 21, 0, -19, 559, -3, 1, 1,
    2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 24, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -15, 1, 1, 1, 13, -16, 0,
    1, 16, 1, -17, 17, 1, 1, 1, -548, -2, 2, -2, 0, 26, 0, 525, 2, -528, 529, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 2,
    -1, 1, 1, 1, 0, 1, 1, 1, 1, 1, -5, 5, 0, 1, 1, 1, -24, 25, 1, 1, 1, 1, 1, 0, -512, 1, 1, 1, 1, 1, 1, 506, 1, 1,
    -504, 1, 1, 1, 1, 1, 1, 499, 1, 1, 1, 1, 0, 0, 0, 1, -38, 39, -493, 1, 1, 1, 1, 1, 1, 487, -432, 433, 1, -481, -1,
    2, 1, 48, -45, 42, -46, 47, 0, -47, 0, -1, 0, 1, 48, -21, 1, 1, 1, 1, 1, 1, 15, -50, 543, -496, 490, -490, 436, 8,
    1, 1, 1, 1, 1, 40, -39, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, -28, 1, 28, 1, 1, 19, -18, 2, -417, 418, 1,
    -419, -13, 433, 1, -431, 432, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -430, 2, 12, 5, 9, -28, 31, 3, 22, -20, -34, 54, -17,
    407, -405, -39, 48, 3, 6, 380, -379, 380, 5, 1, -387, 388, 1, -381, 382, 1, 1, 1, 1, 1, 1, 0, -379, 1, 1, 1, 1, 1,
    1, 373, 0, 1, 1, 1, -370, 371, -369, 370, 1, -368, 369, 1, -21, 1, -345, 346, 20, -23, 24, 1, -22, 23, 1, -361, 362,
    1, 1, 1, 1, 1, 1, 1, 1, -310, 1, 1, 1, 30, 1, 1, -31, 7, -1, -2, -1, 2, -4, 1, 13, -4, 5, -2, -1, -5, 1, 11, -1, -2,
    1, -8, 13, -1, -10, 9, 6, -1, 2, 4, 5, 1, 1, 1, 1, 1, 1, -7, -1, -1, -1, 11, 1, 1, -21, -1, 92, 1, 1, 1, 1, 2, 1, 1,
    -3, 4, 1, 1, 1, 1, 1, 3, -1, -1, 3, 1, 1, 1, 1, 70, 1, 4, -1, 2, 47, 0, 1, 3, -3, 1, 2, -2, 1, 0, 1, 0, -35, -22,
    35, -30, 1, 0, 52, 0, 41, 1, 20, 16, -13, -2, -20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1,
    1, 1, -6, 7, 1, 2, -1, 4, -2, -13,
];
