/** English words, names and weapons that are also names of places somewhere. */
export const NO_PLACE = new Set(
  `of police march may sunday monday friday house hall center centre university hope union liberty bell paradise enterprise police officer
  victoria patriot grad tomahawk neptune western eastern northern southern north south east west central street avenue park man men same most
  white black green brown young marshall mission lance harpoon police time media date home the an no so as us un eu mr mrs ms dr sgt lt
  carrier republic independence commerce industry police progress energy standard normal social circle data price price as reading nice
  best bath deal hull sale ash battle police bay lake river bar temple justice ford chase general mayor judge deputy major many
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming america american americas colombia peru chile bolivia honduras nicaragua guatemala
  salvador ecuador venezuela brazil argentina spain cuba panama metro honda ford
  iraqi israeli syrian iranian danube дунай дунаї дуная дунаем
  january february april june july august september october november december caribbean
  ukraine russia iran israel china iraq syria lebanon yemen sudan jordan turkey mexico america georgia chad mali
  president minister santa san los las la el del de st saint new old great little big upper lower
  сили сил сила силу військо удар ракет ракета район області область`.split(/\s+/u),
);
