/// Places that are no part of one country: continents, waters, mountains and regions of the world.
///
/// The key is the subtype of a place. Single words that are also plain words are left out.
let widePlaceNames: StaticString = """
    continent | Africa, Antarctica, Asia, Europe, North America, Oceania, South America
    area      | Algarve
    area      | Arab World, Arabian Peninsula, Arctic, Asia Pacific, Asia-Pacific, Australasia
    area      | Balkans, Baltics, Caribbean, Caucasus, Central Africa, Central America
    area      | Central Asia, Central Europe, Crimean Peninsula, Darfur, Donbas, Donbass
    area      | East Africa, East Asia, Eastern Europe, Eurasia, Far East, Gaza Strip
    area      | Golan Heights, Gulf Coast, Horn of Africa, Iberian Peninsula, Indo-Pacific
    area      | Indochina, Kashmir, Kordofan, Korean Peninsula, Kurdistan, Lapland, Latin America
    area      | Levant, Maghreb, Melanesia, Mesoamerica, Mesopotamia, Micronesia, Middle East
    area      | Nagorno-Karabakh, Near East, North Africa, North Waziristan, Northern Europe
    area      | Pacific Islands, Patagonia, Persian Gulf region, Polynesia, Sahel, Scandinavia
    area      | Siberia, Sinai, Sinai Peninsula, South Asia, South Pacific, South Waziristan
    area      | South-East Asia, Southeast Asia, Southern Africa, Southern Europe
    area      | Sub-Saharan Africa, sub-Saharan Africa, Transnistria, Waziristan, West Africa
    area      | West Bank, Western Europe
    mountain  | Alps, Andes, Appalachians, Atlas Mountains, Carpathians, Himalaya, Himalayas
    mountain  | Hindu Kush, K2, Karakoram, Mount Everest, Mount Kilimanjaro, Pamirs, Pyrenees
    mountain  | Rockies, Rocky Mountains, Tian Shan, Urals
    desert    | Atacama, Atacama Desert, Gobi, Gobi Desert, Kalahari, Namib, Sahara, Sahara Desert
    desert    | Taklamakan, Thar
    water     | Adriatic, Adriatic Sea, Aegean, Aegean Sea, Amazon River, Amu Darya, Andaman Sea
    water     | Arabian Gulf, Arabian Sea, Aral Sea, Arctic Ocean, Atlantic, Atlantic Ocean
    water     | Bab el-Mandeb, Baltic Sea, Barents Sea, Bay of Bengal, Bay of Biscay, Bering Sea
    water     | Bering Strait, Black Sea, Blue Nile, Bosphorus, Bosporus, Brahmaputra
    water     | Caribbean Sea, Caspian, Caspian Sea, Coral Sea, Danube, Dardanelles, Dead Sea
    water     | Dnieper, Dnipro River, East China Sea, East Sea, English Channel, Euphrates
    water     | Ganges, Great Lakes, Gulf of Aden, Gulf of Guinea, Gulf of Mexico, Gulf of Oman
    water     | Gulf of Thailand, Hudson Bay, Indian Ocean, Indus, Indus River, Ionian Sea
    water     | Irish Sea, Irrawaddy, Java Sea, Kerch Strait, Lake Baikal, Lake Chad, Lake Malawi
    water     | Lake Tanganyika, Lake Titicaca, Lake Turkana, Lake Victoria, Malacca Strait
    water     | Mediterranean, Mediterranean Sea, Mekong, Mekong River, Mississippi River
    water     | Mozambique Channel, Niger Delta, Nile, North Atlantic, North Pacific, North Sea
    water     | Norwegian Sea, Orinoco, Pacific, Pacific Ocean, Persian Gulf, Philippine Sea
    water     | Red Sea, Rhine, Rio Grande, Sea of Azov, Sea of Japan, Sea of Marmara
    water     | South Atlantic, South China Sea, Southern Ocean, Strait of Gibraltar
    water     | Strait of Hormuz, Strait of Malacca, Straits of Hormuz, Taiwan Strait, Tasman Sea
    water     | Tigris, Torres Strait, Volga, White Nile, Yangtze, Yangtze River, Yellow River
    water     | Yellow Sea, Zambezi
    """
