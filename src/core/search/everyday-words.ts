/**
 * Words of daily speech, of the South and of the Central Highlands, and the words that official texts use for
 * the same thing. Each pair is searched both ways. Only true twins stand here: what merely belongs to the same
 * topic is a group of `thuat-ngu.yaml`.
 */
export const EVERYDAY_WORDS: [string, string][] = [
  ['heo', 'lợn'],
  ['mì', 'sắn'],
  ['bắp', 'ngô'],
  ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'],
  ['lấy vợ lấy chồng sớm', 'tảo hôn'],
  ['lấy chồng sớm', 'tảo hôn'],
  ['lấy vợ sớm', 'tảo hôn'],
  ['cưới sớm', 'tảo hôn'],
  ['học nghề', 'đào tạo nghề'],
  ['dạy nghề', 'đào tạo nghề'],
  ['nhà vệ sinh', 'nhà tiêu'],
  ['cầu tiêu', 'nhà tiêu'],
  ['vay nóng', 'tín dụng đen'],
  ['vay nặng lãi', 'tín dụng đen'],
  ['đánh vợ', 'bạo lực gia đình'],
  ['bạo hành', 'bạo lực gia đình'],
  ['trưởng thôn', 'thôn trưởng'],
  ['mỗi xã một sản phẩm', 'OCOP'],
  ['đảng sâm', 'sâm dây'],
  ['hồng đẳng sâm', 'sâm dây'],
  ['cà phê', 'cafe'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['CCCD', 'căn cước'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['sáp nhập tỉnh', 'nhập tỉnh'],
  ['lập kế hoạch', 'xây dựng kế hoạch'],
  ['trên địa bàn tỉnh', 'trong tỉnh'],
  ['mở hội nghị', 'tổ chức hội nghị'],
  ['tổ vay vốn', 'tổ tiết kiệm và vay vốn']
]
