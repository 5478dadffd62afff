/** Words that make a body one of some state, in the spelling of `normalizeName`. */
export const OFFICIAL =
  /(?:^| )(?:police|prosecutors?|prosecution|minist(?:ry|er|ries)|government|officials?|authorit(?:y|ies)|army|armed|military|militia|troops|force|forces|navy|general staff|intelligence|security|administration|governor|mayor|council|parliament|president|embassy|ambassador|mission|bureau|customs|court|investigators|spy|mod)(?: |$)|поліці|полици|прокур|мініст|минист|міноборон|минобор|армі|арми|збройн|вооруж|військ|войск|воен|сил[иыа]?(?: |$)|штаб|розвід|развед|адміністра|администра|губернатор|мер(?: |$)|мэр|уряд|правительств|президент|сбу|гур(?: |$)|мзс|мид(?: |$)|국방부|정부|군(?: |$)|공군|합참|경찰|검찰|국정원|정보/u;
/** Of official bodies those that are of the country in which the event was, unless their name says another. */
export const LOCAL =
  /(?:^| )(?:police|prosecutors?|oblast|city|town|district|local|municipal|mayor|governor)(?: |$)|поліці|полици|прокур|област|обласн|міськ|городск|губернатор|(?:^| )(?:мер|мэр)(?: |$)/u;
/** Words that make a body one of no state. */
export const INDEPENDENT =
  /(?:^| )(?:international|institute|watch|research|researchers|observatory|foundation|university|museum|united nations|un|opcw|iaea|osce|nato|eu|european union|red cross|bellingcat|amnesty|monitors?|msmt|helmets)(?: |$)|(?:^| )(?:оон|магатэ|магате|обсе|обсє|нато|озхо|озхз)(?: |$)|유엔/u;
