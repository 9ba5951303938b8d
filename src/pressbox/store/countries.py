"""A country code as results files write it in, the country out; and what national teams are called elsewhere."""

_CODES = """
ALB Albania|AND Andorra|ARG Argentina|ARM Armenia|AUT Austria|AZE Azerbaijan|BEL Belgium|BIH Bosnia and Herzegovina
BLR Belarus|BRA Brazil|BUL Bulgaria|CHI Chile|COL Colombia|CRO Croatia|CYP Cyprus|CZE Czech Republic|DEN Denmark
ECU Ecuador|ENG England|ESP Spain|EST Estonia|FIN Finland|FRA France|FRO Faroe Islands|GEO Georgia|GER Germany
GIB Gibraltar|GRE Greece|HUN Hungary|IRL Ireland|ISL Iceland|ISR Israel|ITA Italy|KAZ Kazakhstan|KOS Kosovo
KVX Kosovo|LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|LVA Latvia|MDA Moldova|MEX Mexico|MKD North Macedonia
MLT Malta|MNE Montenegro|MON Monaco|MCO Monaco|NED Netherlands|NIR Northern Ireland|NOR Norway|PAR Paraguay|PER Peru
POL Poland|POR Portugal|ROU Romania|RUS Russia|SCO Scotland|SMR San Marino|SRB Serbia|SUI Switzerland|SVK Slovakia
SVN Slovenia|SWE Sweden|TUR Turkey|UKR Ukraine|URU Uruguay|USA United States|VEN Venezuela|WAL Wales|BOL Bolivia
CAN Canada|YUG Yugoslavia|JUG Yugoslavia|TCH Czechoslovakia|URS Soviet Union|GDR East Germany
"""
COUNTRY_OF_CODE = dict(entry.strip().split(" ", 1) for line in _CODES.strip().splitlines() for entry in line.split("|"))

# The first name is kept; the others are forms of it. A state's football goes on under its successor where results do.
_NATIONAL = """
United States|USA|United States of America|US
Republic of Ireland|Ireland|Rep. of Ireland|Irish Free State|Eire
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
South Korea|Korea Republic|Republic of Korea|Korea
North Korea|Korea DPR|DPR Korea
North Macedonia|Macedonia|FYR Macedonia
Turkey|Türkiye
Czech Republic|Czechia
DR Congo|Congo DR|Zaire|Zaïre|Congo-Kinshasa
Cape Verde|Cabo Verde
Iran|IR Iran
China PR|China
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia|Bosnia-Herzegov.
Netherlands|Holland
Germany|West Germany
East Germany|German DR|GDR|DDR
Russia|Soviet Union|USSR|CIS
Serbia|Serbia and Montenegro|Serbia & Montenegro|FR Yugoslavia
Indonesia|Dutch East Indies
Trinidad and Tobago|Trinidad & Tobago
United Arab Emirates|UAE
Saint Vincent and the Grenadines|St Vincent|St. Vincent & Grenadines|St. Vincent / Grenadines
Antigua and Barbuda|Antigua|Antigua & Barbuda|Antigua/Barbuda
Saint Kitts and Nevis|St. Kitts & Nevis|St Kitts and Nevis
Saint Lucia|St. Lucia
Hong Kong|Hongkong
Kyrgyzstan|Kyrgyz Republic
Eswatini|Swaziland
Curaçao|Netherlands Antilles|Dutch Antilles
Gambia|The Gambia
Surinam|Suriname
São Tomé and Príncipe|São Tomé & Príncipe
Taiwan|Chinese Taipei
Macau|Macao
Congo|Congo-Brazzaville|Rep. of Congo
Scotland|Great Britain (Scotland)
"""
NATIONAL_FORMS = tuple(tuple(line.split("|")) for line in _NATIONAL.strip().splitlines())
