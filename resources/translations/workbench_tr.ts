<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation>Çalışma tezgâhı hakkında</translation>
    </message>
    <message>
        <source>VoC Workbench</source>
        <translation>VoC Workbench</translation>
    </message>
    <message>
        <source>Finds themes and moods in citizens&apos; comments, on your own computer. It sends nothing anywhere.</source>
        <translation>Yurttaşların yorumlarındaki temaları ve duyguları kendi bilgisayarınızda bulur. Hiçbir yere hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Sürüm %1 · MIT lisansı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Entering the themes into the study</source>
        <translation>Temalar çalışmaya aktarılıyor</translation>
    </message>
    <message>
        <source>Entering what was found into the study</source>
        <translation>Bulunanlar çalışmaya aktarılıyor</translation>
    </message>
    <message>
        <source>The themes are ready.</source>
        <translation>Temalar hazır.</translation>
    </message>
    <message>
        <source>Other themes lie beside those in sight.</source>
        <translation>Görünen temaların yanında başka temalar var.</translation>
    </message>
    <message>
        <source>Nothing has changed; compare them and adopt what serves you.</source>
        <translation>Hiçbir şey değişmedi; karşılaştırın ve işinize yarayanı benimseyin.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>The analysis was cancelled. What was computed so far is kept.</source>
        <translation>Analiz iptal edildi. Şimdiye kadar hesaplananlar saklandı.</translation>
    </message>
    <message>
        <source>The comments were not looked through to the end. That comes before themes are found.</source>
        <translation>Yorumların gözden geçirilmesi bitmedi. Temalar bulunmadan önce bu yapılır.</translation>
    </message>
    <message>
        <source>Entering the calibrated model into the study</source>
        <translation>Kalibre edilen model çalışmaya aktarılıyor</translation>
    </message>
    <message>
        <source>A model is calibrated by your coding.</source>
        <translation>Kodlamanızla bir model kalibre edildi.</translation>
    </message>
    <message>
        <source>Nothing is judged by it until you say so.</source>
        <translation>Siz söyleyene kadar hiçbir şey ona göre değerlendirilmez.</translation>
    </message>
    <message>
        <source>See how right it is</source>
        <translation>Ne kadar doğru olduğunu gör</translation>
    </message>
    <message>
        <source>The calibration was cancelled. Nothing is changed.</source>
        <translation>Kalibrasyon iptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Telling languages</source>
        <translation>Diller belirleniyor</translation>
    </message>
    <message>
        <source>Finding copied letters</source>
        <translation>Kopyalanmış mektuplar aranıyor</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Kişisel veriler aranıyor</translation>
    </message>
    <message>
        <source>Reading the comments</source>
        <translation>Yorumlar okunuyor</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Sözcükler karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Comparing comments</source>
        <translation>Yorumlar karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Temalar bulunuyor</translation>
    </message>
    <message>
        <source>Finding the words of each theme</source>
        <translation>Her temanın sözcükleri bulunuyor</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Harita çiziliyor</translation>
    </message>
    <message>
        <source>Reading long comments sentence by sentence</source>
        <translation>Uzun yorumlar cümle cümle okunuyor</translation>
    </message>
    <message>
        <source>Judging sentiment</source>
        <translation>Duygu değerlendiriliyor</translation>
    </message>
    <message>
        <source>Reading tones and drivers</source>
        <translation>Tonlar ve etkenler okunuyor</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Bitiriliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: only signs or figures, no words.</source>
        <translation>
            <numerusform>%Ln yorumun duygusu yok: sözcük değil, yalnızca işaret veya rakam var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: the language is unsure.</source>
        <translation>
            <numerusform>%Ln yorumun duygusu yok: dili belirsiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: no model for %1.</source>
        <translation>
            <numerusform>%Ln yorumun duygusu yok: %1 için model yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: not clear enough to judge.</source>
        <translation>
            <numerusform>%Ln yorumun duygusu yok: değerlendirmek için yeterince açık değil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisDialog</name>
    <message>
        <source>Find themes</source>
        <translation>Temaları bul</translation>
    </message>
    <message>
        <source>The workbench reads all comments on this computer and groups those that say the same. Names you gave to themes and priorities you set stay.</source>
        <translation>Program bütün yorumları bu bilgisayarda okur ve aynı şeyi söyleyenleri bir araya getirir. Temalara verdiğiniz adlar ve belirlediğiniz öncelikler kalır.</translation>
    </message>
    <message>
        <source>How &amp;fine should themes be?</source>
        <translation>Temalar ne kadar &amp;ince olsun?</translation>
    </message>
    <message>
        <source>Few broad themes</source>
        <translation>Az sayıda geniş tema</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>More and finer themes</source>
        <translation>Daha çok ve daha ince tema</translation>
    </message>
    <message>
        <source>Many very fine themes</source>
        <translation>Çok sayıda çok ince tema</translation>
    </message>
    <message>
        <source>For specialists</source>
        <translation>Uzmanlar için</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Yöntem:</translation>
    </message>
    <message>
        <source>Communities of neighbouring comments (recommended)</source>
        <translation>Komşu yorum toplulukları (önerilir)</translation>
    </message>
    <message>
        <source>BERTopic&apos;s own: UMAP, then HDBSCAN</source>
        <translation>BERTopic&apos;in kendi yolu: UMAP, ardından HDBSCAN</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Diller:</translation>
    </message>
    <message>
        <source>Each on its own (built in)</source>
        <translation>Her biri ayrı (yerleşik)</translation>
    </message>
    <message>
        <source>All together, by the model pack %1</source>
        <translation>Hepsi birlikte, %1 model paketiyle</translation>
    </message>
    <message>
        <source>&amp;Codebook:</source>
        <translation>&amp;Kod kitabı:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Tohum:</translation>
    </message>
    <message>
        <source>The same seed and comments give the same themes.</source>
        <translation>Aynı tohum ve aynı yorumlar aynı temaları verir.</translation>
    </message>
    <message>
        <source>&amp;Keep the present themes in sight and compare first</source>
        <translation>&amp;Şimdiki temaları görünür tut ve önce karşılaştır</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>&amp;Temaları bul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Themes found %1</source>
        <translation>Temalar bulundu: %1</translation>
    </message>
    <message>
        <source>Analysis %1 (its number in reports and on the command line). Analysis → Compare analyses… lists all.</source>
        <translation>Analiz %1 (raporlardaki ve komut satırındaki numarası). Analiz → Analizleri karşılaştır… hepsini gösterir.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Henüz analiz edilmedi</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>Put them to the themes</source>
        <translation>Temalara yerleştir</translation>
    </message>
    <message>
        <source>The themes stay as they are; comments that none of them fits are left without one.</source>
        <translation>Temalar olduğu gibi kalır; hiçbirine uymayan yorumlar temasız kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) not analysed</source>
        <translation>
            <numerusform>%Ln yorum analiz edilmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>A model is fitted to what was coded blind and to what you put right in the reader, and held against the starter on comments it did not learn from, drawn by chance and coded blind. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>Kör kodlananlara ve okuyucuda düzelttiklerinize göre bir model kurulur; öğrenmediği, rastgele çekilip kör kodlanmış yorumlar üzerinde başlangıç modeliyle karşılaştırılır. Model size önerilir; kararı siz verirsiniz. Düzeltilmiş paylar başlangıç modeline dayanmayı sürdürür.</translation>
    </message>
    <message>
        <source>Tones are read by the calibrated model now.</source>
        <translation>Tonlar artık kalibre edilmiş modelle okunuyor.</translation>
    </message>
    <message>
        <source>Drivers are read by the calibrated model now.</source>
        <translation>Etkenler artık kalibre edilmiş modelle okunuyor.</translation>
    </message>
    <message>
        <source>The starter does not read this language, and the model not well enough: from a macro-F1 of %1 on it can be used. Code more and calibrate again.</source>
        <translation>Başlangıç modeli bu dili okumuyor, bu model de yeterince iyi değil: makro-F1 %1 olunca kullanılabilir. Daha çok kodlayıp yeniden kalibre edin.</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Ne hakkında</translation>
    </message>
    <message>
        <source>Starter, F1</source>
        <translation>Başlangıç, F1</translation>
    </message>
    <message>
        <source>Calibrated, F1</source>
        <translation>Kalibre edilmiş, F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>All, mean</source>
        <translation>Hepsi, ortalama</translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>okumuyor</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln comment(s) coded blind</source>
        <translation>
            <numerusform>kör kodlanmış %Ln yorumdan öğrenildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %Ln put right by hand</source>
        <translation>
            <numerusform>ve elle düzeltilen %Ln yorumdan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>kör kodlananlardan rastgele çekilen %Ln tanesi üzerinde çapraz doğrulamayla sınandı; yüzde 95 aralıklar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach the machine your coding</source>
        <translation>Makineye kodlamanızı öğretin</translation>
    </message>
    <message>
        <source>A model is fitted to what was coded and held against the starter on comments it did not learn from. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>Kodlananlara göre bir model kurulur ve öğrenmediği yorumlar üzerinde başlangıç modeliyle karşılaştırılır. Model size önerilir; kararı siz verirsiniz. Düzeltilmiş paylar başlangıç modeline dayanmayı sürdürür.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Kalibre et</translation>
    </message>
    <message>
        <source>&amp;Calibrate again</source>
        <translation>&amp;Yeniden kalibre et</translation>
    </message>
    <message>
        <source>&amp;Use the calibrated model</source>
        <translation>Kalibre edilmiş modeli k&amp;ullan</translation>
    </message>
    <message>
        <source>&amp;Go back to the starter</source>
        <translation>&amp;Başlangıç modeline dön</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibre edilmiş</translation>
    </message>
    <message>
        <source>Kappa with people</source>
        <translation>İnsanlarla kappa</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>It is not better than the starter on comments it did not see, so it cannot be used. Code more and calibrate again.</source>
        <translation>Görmediği yorumlarda başlangıç modelinden iyi değil, bu yüzden kullanılamaz. Daha çok kodlayıp yeniden kalibre edin.</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter.</source>
        <translation>İnsanlarla başlangıç modelinden daha iyi uyuşuyor.</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter, but that could still be chance: code more to know.</source>
        <translation>İnsanlarla başlangıç modelinden daha iyi uyuşuyor, ama bu hâlâ rastlantı olabilir: bilmek için daha çok kodlayın.</translation>
    </message>
    <message>
        <source>Sentiment is judged by the calibrated model now.</source>
        <translation>Duygu artık kalibre edilmiş modelle değerlendiriliyor.</translation>
    </message>
    <message>
        <source>A language needs %1 comments coded blind. So far: %2.</source>
        <translation>Bir dil için %1 kör kodlanmış yorum gerekir. Şimdiye kadar: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln coded comment(s)</source>
        <translation>
            <numerusform>%Ln kodlanmış yorumdan öğrenildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>rastgele çekilen %Ln tanesi üzerinde çapraz doğrulamayla sınandı; yüzde 95 aralıklar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>The same letter from many senders. It is counted once for themes, nothing is deleted; what a sender wrote of their own is read like any other comment. Where people only happen to say the same, say that it is no campaign. Texts of fewer than 40 letters are put together only where nothing but case, punctuation and spaces differs.</source>
        <translation>Birçok gönderenden gelen aynı mektup. Temalar için bir kez sayılır, hiçbir şey silinmez; gönderenin kendi yazdığı her yorum gibi okunur. İnsanlar yalnızca aynı şeyi söylüyorsa bunun kampanya olmadığını belirtin. 40 harften kısa metinler ancak büyük-küçük harf, noktalama ve boşluk dışında fark yoksa bir araya getirilir.</translation>
    </message>
    <message>
        <source>List of campaigns</source>
        <translation>Kampanya listesi</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Unique texts</source>
        <translation>Benzersiz metinler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Farklı metinler</translation>
    </message>
    <message>
        <source>Senders who added words</source>
        <translation>Söz ekleyen gönderenler</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Farklı</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenen</translation>
    </message>
    <message>
        <source>The letter, whole</source>
        <translation>Mektubun tamamı</translation>
    </message>
    <message>
        <source>What its senders made of it</source>
        <translation>Gönderenlerin ondan yaptıkları</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Farklı olan</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Benzerlik</translation>
    </message>
    <message>
        <source>The letter itself</source>
        <translation>Mektubun kendisi</translation>
    </message>
    <message>
        <source>Some words are changed</source>
        <translation>Bazı sözcükler değiştirilmiş</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Eklenen: %1</translation>
    </message>
    <message>
        <source>The chosen text, compared with the letter</source>
        <translation>Seçilen metin, mektupla karşılaştırılmış</translation>
    </message>
    <message>
        <source>Bold and underlined: the sender&apos;s own words. Dotted line: other words than in the letter. Struck through: words of the letter that are missing.</source>
        <translation>Kalın ve altı çizili: gönderenin kendi sözleri. Noktalı çizgi: mektuptakinden farklı sözcükler. Üstü çizili: mektubun eksik sözcükleri.</translation>
    </message>
    <message>
        <source>✕ No campaign · %1</source>
        <translation>✕ Kampanya değil · %1</translation>
    </message>
    <message>
        <source>In the list, N says that it is no campaign, C that it is one.</source>
        <translation>Listede N bunun kampanya olmadığını, C kampanya olduğunu belirtir.</translation>
    </message>
    <message>
        <source>Word for word the letter.</source>
        <translation>Mektubun sözcüğü sözcüğüne aynısı.</translation>
    </message>
    <message>
        <source>&amp;Read the first such comment</source>
        <translation>Böyle ilk yorumu &amp;oku</translation>
    </message>
    <message>
        <source>No campaigns found</source>
        <translation>Kampanya bulunmadı</translation>
    </message>
    <message>
        <source>A campaign is a letter that several people sent, word for word or with changes of their own. The workbench looks for such letters after every import and lists them here, so that one letter sent a thousand times does not drown out everybody else.</source>
        <translation>Kampanya, birkaç kişinin olduğu gibi ya da kendi değişiklikleriyle gönderdiği bir mektuptur. Program her içe aktarmadan sonra böyle mektupları arar ve burada gösterir; böylece bin kez gönderilen bir mektup herkesin sesini bastırmaz.</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>Yorumları şimdi gözden geçir</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) differ(s) from the letter</source>
        <translation>
            <numerusform>%Ln metin mektuptan farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) added words of their own</source>
        <translation>
            <numerusform>%Ln gönderen kendi sözlerini ekledi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said that this is no campaign: each text counts for itself.</source>
        <translation>%1 bunun kampanya olmadığını belirtti: her metin kendi başına sayılır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) not in the letter</source>
        <translation>
            <numerusform>mektupta olmayan %Ln sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the letter missing</source>
        <translation>
            <numerusform>mektubun eksik %Ln sözcüğü</numerusform>
        </translation>
    </message>
    <message>
        <source>This is &amp;no campaign</source>
        <translation>Bu bir ka&amp;mpanya değil</translation>
    </message>
    <message>
        <source>Every text counts and is analysed for itself then, those alike that come later, too.</source>
        <translation>O zaman her metin kendi başına sayılır ve analiz edilir; sonradan gelen benzerleri de.</translation>
    </message>
    <message>
        <source>&amp;It is a campaign after all</source>
        <translation>Yine de bir &amp;kampanya</translation>
    </message>
    <message>
        <source>It counts once for themes again.</source>
        <translation>Temalar için yeniden bir kez sayılır.</translation>
    </message>
    <message>
        <source>This is no campaign any more.</source>
        <translation>Bu artık bir kampanya değil.</translation>
    </message>
    <message>
        <source>Its texts stand for themselves. Those that were read through the letter wait to be analysed, as the bottom of the window says. Ctrl+Z takes it back.</source>
        <translation>Metinleri kendi başına sayılır. Mektup üzerinden okunanlar, pencerenin altında yazdığı gibi, analiz edilmeyi bekler. Ctrl+Z geri alır.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Neye göre</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Waves (files)</source>
        <translation>Dalgalar (dosyalar)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Bir önceki</translation>
    </message>
    <message>
        <source>All before</source>
        <translation>Öncekilerin tümü</translation>
    </message>
    <message>
        <source>What rose faster than chance</source>
        <translation>Rastlantının açıkladığından hızlı yükselenler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Ne kadar fazla</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as many as before, 2 that the odds are twice those before.</source>
        <translation>Yüzde 95 aralığıyla olasılık oranı: 1 eskisi kadar, 2 olasılığın eskisinin iki katı olduğu anlamına gelir.</translation>
    </message>
    <message>
        <source>The chosen line over time</source>
        <translation>Seçilen satırın zaman içindeki seyri</translation>
    </message>
    <message>
        <source>Raised by more people</source>
        <translation>Daha çok kişi dile getiriyor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>More negative comments</source>
        <translation>Daha çok olumsuz yorum</translation>
    </message>
    <message>
        <source>Watched: “%1”</source>
        <translation>İzleniyor: “%1”</translation>
    </message>
    <message>
        <source>Comments that hold it</source>
        <translation>Onu içeren yorumlar</translation>
    </message>
    <message>
        <source>Word to watch for</source>
        <translation>İzlenecek sözcük</translation>
    </message>
    <message>
        <source>A word to watch for…</source>
        <translation>İzlenecek bir sözcük…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>İ&amp;zle</translation>
    </message>
    <message>
        <source>Watch no &amp;longer</source>
        <translation>İzlemeyi &amp;bırak</translation>
    </message>
    <message>
        <source>Nothing rose beyond what chance explains.</source>
        <translation>Rastlantının açıkladığından fazla yükselen bir şey yok.</translation>
    </message>
    <message>
        <source>There are no two periods to compare: the comments need dates, or come in several files.</source>
        <translation>Karşılaştırılacak iki dönem yok: yorumların tarihi olmalı ya da birkaç dosyayla gelmeli.</translation>
    </message>
    <message>
        <source>%1: share over time</source>
        <translation>%1: zaman içindeki pay</translation>
    </message>
    <message>
        <source>%1 against %2. Of what is listed, at most %3 is there by chance.</source>
        <translation>%2 ile karşılaştırıldığında %1. Listelenenlerin en çok %3 kadarı rastlantıdır.</translation>
    </message>
</context>
<context>
    <name>CodeFigures</name>
    <message>
        <source>What your coding of themes tells</source>
        <translation>Tema kodlamanızın söyledikleri</translation>
    </message>
    <message>
        <source>What your coding of tones tells</source>
        <translation>Ton kodlamanızın söyledikleri</translation>
    </message>
    <message>
        <source>What your coding of reasons tells</source>
        <translation>Neden kodlamanızın söyledikleri</translation>
    </message>
    <message>
        <source>Nobody has coded the theme of a comment blind yet.</source>
        <translation>Henüz kimse bir yorumun temasını kör kodlamadı.</translation>
    </message>
    <message>
        <source>Nobody has coded the tones of a comment blind yet.</source>
        <translation>Henüz kimse bir yorumun tonlarını kör kodlamadı.</translation>
    </message>
    <message>
        <source>Nobody has coded the reasons of a comment blind yet.</source>
        <translation>Henüz kimse bir yorumun nedenlerini kör kodlamadı.</translation>
    </message>
    <message>
        <source>How far people and machine agree</source>
        <translation>İnsanlarla makine ne kadar uyuşuyor</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Ne hakkında</translation>
    </message>
    <message>
        <source>People agree</source>
        <translation>Kişiler uyuşuyor</translation>
    </message>
    <message>
        <source>Machine agrees</source>
        <translation>Makine uyuşuyor</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 no more than chance. People: Krippendorff&apos;s nominal alpha over comments that two or more people of one sample coded. Machine: Cohen&apos;s kappa of what most people said and the machine. In brackets the 95% interval and the number of comments.</source>
        <translation>1 tam uyuşma, 0 rastlantıdan fazlası yok. Kişiler: bir örneklemden iki ya da daha çok kişinin kodladığı yorumlar üzerinde Krippendorff&apos;un nominal alfası. Makine: çoğunluğun dediği ile makine arasında Cohen&apos;in kappası. Parantez içinde yüzde 95 aralık ve yorum sayısı.</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>Payların aldığı değer</translation>
    </message>
    <message>
        <source>Which theme it is</source>
        <translation>Hangi tema olduğu</translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation>bilinmiyor (%1)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>%1 coded blind by %2.</source>
        <translation>%2 tarafından kör kodlanan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of all %1, estimated from %2 drawn by chance and coded blind. Machine alone: counted over all.</source>
        <translation>Tüm yorumların (%1) payları, rastgele çekilip kör kodlanan %2 ile tahmin edildi. Yalnızca makine: hepsi sayılarak.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) stand(s) in the findings.</source>
        <translation>
            <numerusform>Daha küçük %Ln tanesi bulgularda yer alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came, or the themes changed since. Draw again.</source>
        <translation>Bazı örneklemler artık hiçbir payı temsil etmiyor: o zamandan beri yorumlar geldi ya da temalar değişti. Yeniden çekin.</translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came since. Draw again.</source>
        <translation>Bazı örneklemler artık hiçbir payı temsil etmiyor: o zamandan beri yorumlar geldi. Yeniden çekin.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>What the codes mean</source>
        <translation>Kodların anlamı</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Judge what the comment says, as an answer to its question, and not what you think of the matter. Use its words alone.</source>
        <translation>Yorumun sorusuna yanıt olarak ne dediğini değerlendirin, konu hakkında kendi düşündüğünüzü değil. Yalnızca onun sözlerini kullanın.</translation>
    </message>
    <message>
        <source>The question counts: “Nothing” is praise under “What could be better?” and blame under “What was good?”.</source>
        <translation>Soru önemlidir: “Hiçbir şey”, “Ne daha iyi olabilirdi?” sorusunda övgü, “Ne iyiydi?” sorusunda yergidir.</translation>
    </message>
    <message>
        <source>Skip what you cannot judge: a language you do not read, signs without sense, half a sentence.</source>
        <translation>Değerlendiremediğinizi atlayın: okumadığınız bir dil, anlamsız işaretler, yarım cümle.</translation>
    </message>
    <message>
        <source>Say the one theme the comment is mainly about. Where it fits two, say the one it says more of; where it fits none, say none.</source>
        <translation>Yorumun en çok hangi temadan söz ettiğini belirtin. İkisine uyuyorsa daha çok söz ettiğini, hiçbirine uymuyorsa hiçbirini.</translation>
    </message>
    <message>
        <source>Say every tone that is in the words, several or none. A trouble told without feeling has no tone.</source>
        <translation>Sözlerdeki her tonu belirtin: birkaç tane ya da hiç. Duygu katılmadan anlatılan bir sıkıntının tonu yoktur.</translation>
    </message>
    <message>
        <source>Say what the service is praised or blamed for, several reasons or none. An opinion that judges no service has none.</source>
        <translation>Hizmetin neden övüldüğünü ya da yerildiğini belirtin: birkaç neden ya da hiç. Hiçbir hizmeti değerlendirmeyen bir görüşün nedeni yoktur.</translation>
    </message>
    <message>
        <source>The writer is unhappy, complains, or tells of trouble or of something that is missing, also without a word of feeling: “Cars do not stop at the crossing.”</source>
        <translation>Yazan memnun değil, şikâyet ediyor ya da bir sıkıntı veya eksik anlatıyor; duygu sözü olmasa da: “Arabalar yaya geçidinde durmuyor.”</translation>
    </message>
    <message>
        <source>Neither glad nor unhappy: a fact, a question, an idea without a complaint in it; or praise and blame that weigh the same: “Friendly staff, but an hour&apos;s wait.”</source>
        <translation>Ne memnun ne memnuniyetsiz: bir olgu, soru, şikâyet içermeyen öneri; ya da aynı ağırlıkta övgü ve yergi: “Çalışanlar güler yüzlü ama bir saat bekledik.”</translation>
    </message>
    <message>
        <source>The writer is content, praises or thanks: “The new benches are a joy.” Praise that closes with a small wish stays praise.</source>
        <translation>Yazan memnun, övüyor ya da teşekkür ediyor: “Yeni banklar harika.” Küçük bir dilekle biten övgü yine övgüdür.</translation>
    </message>
    <message>
        <source>Attacks: contempt, insult, outrage, bitter sarcasm.</source>
        <translation>Saldırıyor: küçümseme, hakaret, öfke, acı alay.</translation>
    </message>
    <message>
        <source>Tired of it: in vain, again, still, never, far too long.</source>
        <translation>Bıkkınlık: boşuna, yine, hâlâ, hiç, çok uzun süredir.</translation>
    </message>
    <message>
        <source>Does not understand, or says that something is unclear.</source>
        <translation>Anlamıyor ya da bir şeyin açık olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Fears for somebody, or what may come.</source>
        <translation>Biri için ya da olabilecekler için endişeleniyor.</translation>
    </message>
    <message>
        <source>Thanks, or praise for whoever did it.</source>
        <translation>Teşekkür ediyor ya da yapanı övüyor.</translation>
    </message>
    <message>
        <source>Says what should be done, changed or stopped.</source>
        <translation>Ne yapılması, değiştirilmesi ya da bırakılması gerektiğini söylüyor.</translation>
    </message>
    <message>
        <source>Asks for an answer, with or without a question mark.</source>
        <translation>Yanıt istiyor; soru işareti olsun olmasın.</translation>
    </message>
    <message>
        <source>Is about something else than was asked or is studied here.</source>
        <translation>Sorulandan ya da burada incelenenden başka bir şeyle ilgili.</translation>
    </message>
    <message>
        <source>It does what it is for, or does not: works, broken, missing.</source>
        <translation>İşini görüyor ya da görmüyor: çalışıyor, bozuk, eksik.</translation>
    </message>
    <message>
        <source>Easy or hard to use, reach, find or apply for.</source>
        <translation>Kullanması, ulaşması, bulması ya da başvurması kolay veya zor.</translation>
    </message>
    <message>
        <source>Takes a short or a long time: waiting, queues, delays.</source>
        <translation>Kısa ya da uzun sürüyor: bekleme, kuyruk, gecikme.</translation>
    </message>
    <message>
        <source>Clear or unclear what holds: information, reasons, openness.</source>
        <translation>Neyin geçerli olduğu açık ya da değil: bilgi, gerekçe, açıklık.</translation>
    </message>
    <message>
        <source>People are treated fairly and with respect, or are not.</source>
        <translation>İnsanlara adil ve saygılı davranılıyor ya da davranılmıyor.</translation>
    </message>
    <message>
        <source>Those who serve are helpful, able and friendly, or are not.</source>
        <translation>Hizmet edenler yardımsever, yetkin ve güler yüzlü ya da değil.</translation>
    </message>
    <message>
        <source>Another reason, such as price or safety.</source>
        <translation>Başka bir neden; örneğin fiyat ya da güvenlik.</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>None: all themes are found</source>
        <translation>Yok: bütün temalar bulunur</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>&amp;Only its codes: what fits none has no theme</source>
        <translation>&amp;Yalnızca onun kodları: hiçbirine uymayanın teması olmaz</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>Bir kod kitabı seçin</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.tsv *.txt *.qdc *.qdpx);;All files (*)</source>
        <translation>Kod kitapları (*.csv *.tsv *.txt *.qdc *.qdpx);;Tüm dosyalar (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln kod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>How right is the machine? Judge a sample of comments by hand: that corrects the shares, says how sure they are, and can teach the machine.</source>
        <translation>Makine ne kadar doğru? Bir yorum örneklemini elle değerlendirin: bu, payları düzeltir, ne kadar kesin olduklarını söyler ve makineye öğretebilir.</translation>
    </message>
    <message>
        <source>Your &amp;name as a coder:</source>
        <translation>Kodlayıcı &amp;adınız:</translation>
    </message>
    <message>
        <source>for example Anna</source>
        <translation>örneğin Ayşe</translation>
    </message>
    <message>
        <source>Say who you are first, so that people&apos;s codings can be told apart.</source>
        <translation>Kişilerin kodlamaları ayırt edilebilsin diye önce kim olduğunuzu yazın.</translation>
    </message>
    <message>
        <source>&amp;Draw a sample…</source>
        <translation>Örneklem &amp;çek…</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>Kopyaları &amp;birleştir…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Örneklemler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>Nasıl çekildi</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodlanan</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Çekilen</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Sizin</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Başkalarının</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Open, for practice</source>
        <translation>Açık, alıştırma için</translation>
    </message>
    <message>
        <source>&amp;Start coding</source>
        <translation>Kodlamaya &amp;başla</translation>
    </message>
    <message>
        <source>&amp;Look at your codes again</source>
        <translation>Kodlarınıza yeniden b&amp;akın</translation>
    </message>
    <message>
        <source>This sample was chosen by doubt and not drawn by chance: it never enters a share.</source>
        <translation>Bu örneklem rastgele değil, kuşkuya göre seçildi: hiçbir paya girmez.</translation>
    </message>
    <message>
        <source>This sample is open, for practice: it enters no figure.</source>
        <translation>Bu örneklem açık, alıştırma için: hiçbir rakama girmez.</translation>
    </message>
    <message>
        <source>No sample drawn yet</source>
        <translation>Henüz örneklem çekilmedi</translation>
    </message>
    <message>
        <source>Draw a hundred comments at random and say of each whether it is negative, neutral or positive, with single keys. Then you know how right the machine is here.</source>
        <translation>Rastgele yüz yorum çekin ve her birinin olumsuz, nötr ya da olumlu olduğunu tek tuşla belirtin. O zaman makinenin burada ne kadar doğru olduğunu bilirsiniz.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import comments first; then a sample of them can be coded by hand.</source>
        <translation>Önce yorumları içe aktarın; sonra bir örneklemi elle kodlanabilir.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>Several people code?</source>
        <translation>Birkaç kişi mi kodluyor?</translation>
    </message>
    <message>
        <source>Draw first, then give each a copy of this study. Drop the coded copies here: everything is kept, with who said it.</source>
        <translation>Önce örneklemi çekin, sonra herkese bu çalışmanın bir kopyasını verin. Kodlanmış kopyaları buraya bırakın: kimin ne dediğiyle birlikte her şey saklanır.</translation>
    </message>
    <message>
        <source>Merge the codings of copies of this study</source>
        <translation>Bu çalışmanın kopyalarındaki kodlamaları birleştir</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>Çalışmalar (*.voc)</translation>
    </message>
    <message>
        <source>Go &amp;on (%1)</source>
        <translation>&amp;Devam et (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1”: nothing that was not here already.</source>
        <translation>“%1”: burada zaten olmayan bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln kodlama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln yeni örneklem</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 by %3, %4.</source>
        <translation>“%1”: %3 tarafından %2, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(copies) merged.</source>
        <translation>
            <numerusform>%Ln kopya birleştirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) is(are) of comments this study does not have. Kept all the same.</source>
        <translation>
            <numerusform>%Ln kodlama bu çalışmada olmayan yorumlara ait. Yine de saklandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingKeys</name>
    <message>
        <source>n</source>
        <comment>the key for negative; the four letters must differ</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>u</source>
        <comment>the key for neutral; the four letters must differ</comment>
        <translation>u</translation>
    </message>
    <message>
        <source>p</source>
        <comment>the key for positive; the four letters must differ</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for skip; the four letters must differ</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Hardal</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Everything people wrote that fits the filters above.</source>
        <translation>İnsanların yazıp da yukarıdaki süzgeçlere uyan her şey.</translation>
    </message>
    <message>
        <source>Choose a comment to read it whole beside the list. Theme and sentiment are there once themes were found.</source>
        <translation>Tamamını listenin yanında okumak için bir yorum seçin. Temalar bulunduktan sonra tema ve duygu da görünür.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>Dosya ve satır</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>Yorum listesi</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Sıra:</translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>Dosyalardaki gibi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>By theme, most typical first</source>
        <translation>Temaya göre, önce en tipik olanlar</translation>
    </message>
    <message>
        <source>Most negative first</source>
        <translation>Önce en olumsuzlar</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Dile göre</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Kanala göre</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Sütunlar</translation>
    </message>
    <message>
        <source>Correct lan&amp;guage…</source>
        <translation>&amp;Dili düzelt…</translation>
    </message>
    <message>
        <source>No comment fits all of these filters</source>
        <translation>Bu süzgeçlerin hepsine uyan yorum yok</translation>
    </message>
    <message>
        <source>Take one away above, or clear them all.</source>
        <translation>Yukarıdan birini kaldırın ya da hepsini temizleyin.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import a file of comments and they appear here.</source>
        <translation>Bir yorum dosyası içe aktarın, burada görünsünler.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, satır %2</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare &amp;by:</source>
        <translation>Şuna göre &amp;karşılaştır:</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>&amp;Birinci:</translation>
    </message>
    <message>
        <source>Secon&amp;d:</source>
        <translation>&amp;İkinci:</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Map of the first group</source>
        <translation>Birinci grubun haritası</translation>
    </message>
    <message>
        <source>Map of the second group</source>
        <translation>İkinci grubun haritası</translation>
    </message>
    <message>
        <source>Themes in both groups</source>
        <translation>Her iki gruptaki temalar</translation>
    </message>
    <message>
        <source>Both maps show the same place, each with the comments of its group; the others are faint. Of the differences that are marked, at most 5% are there by chance.</source>
        <translation>İki harita aynı yeri, her biri kendi grubunun yorumlarıyla gösterir; ötekiler soluktur. İşaretlenen farkların en çok yüzde 5&apos;i rastlantıdır.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the comments have no two channels, months, files or groups.</source>
        <translation>Karşılaştırılacak bir şey yok: yorumların iki kanalı, ayı, dosyası ya da grubu yok.</translation>
    </message>
    <message>
        <source>One of the groups has no comments under these filters.</source>
        <translation>Gruplardan birinin bu süzgeçlerle yorumu yok.</translation>
    </message>
    <message>
        <source>One of the groups has too few people to be shown in safe view.</source>
        <translation>Gruplardan birinde güvenli görünümde gösterilemeyecek kadar az kişi var.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Birinci</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Rastlantının ötesinde</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>gösterilemeyecek kadar az</translation>
    </message>
    <message>
        <source>▲ first</source>
        <translation>▲ birinci</translation>
    </message>
    <message>
        <source>▼ second</source>
        <translation>▼ ikinci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) beyond chance</source>
        <translation>
            <numerusform>rastlantının ötesinde %Ln fark</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare analyses</source>
        <translation>Analizleri karşılaştır</translation>
    </message>
    <message>
        <source>What became of each theme from one analysis to another, as your decisions let it stand. Nothing changes until you adopt one; what you decided stays, and Ctrl+Z brings the present themes back.</source>
        <translation>Kararlarınız geçerli kalarak her temanın bir analizden ötekine ne olduğu. Siz birini benimseyene kadar hiçbir şey değişmez; kararlarınız kalır, Ctrl+Z şimdiki temaları geri getirir.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Şundan:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Ş&amp;una:</translation>
    </message>
    <message>
        <source>What became of the themes</source>
        <translation>Temalara ne oldu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birleşti</translation>
    </message>
    <message>
        <source>split</source>
        <translation>bölündü</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>yok oldu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>grew</source>
        <translation>büyüdü</translation>
    </message>
    <message>
        <source>shrank</source>
        <translation>küçüldü</translation>
    </message>
    <message>
        <source>alike by what they say</source>
        <translation>söyledikleri bakımından benzer</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>eskisi gibi</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>topluluklar</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>klasik</translation>
    </message>
    <message>
        <source>&amp;Adopt this analysis</source>
        <translation>Bu analizi &amp;benimse</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>görünen</translation>
    </message>
    <message>
        <source>The themes of this analysis are in sight.</source>
        <translation>Bu analizin temaları şimdi görünüyor.</translation>
    </message>
    <message>
        <source>Choose two analyses that differ.</source>
        <translation>Birbirinden farklı iki analiz seçin.</translation>
    </message>
    <message>
        <source>The study holds one analysis. Find themes with other settings beside it (Ctrl+R), and compare then.</source>
        <translation>Çalışmada tek bir analiz var. Yanında başka ayarlarla temaları bulun (Ctrl+R), sonra karşılaştırın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>ayrıntı düzeyi %1</translation>
    </message>
    <message numerus="yes">
        <source>You decided about %Ln theme(s) this analysis does not have: %1. That waits until they are back.</source>
        <translation>
            <numerusform>Bu analizde olmayan %Ln tema hakkında karar vermiştiniz: %1. Temalar geri gelene kadar bekler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>Corrected share: %1 (%2 to %3, 95% interval), estimated from %4 coded of %5</source>
        <translation>Düzeltilmiş pay: %1 (%2 – %3, yüzde 95 aralık), %5 içinden kodlanan %4 ile tahmin edildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique text(s)</source>
        <translation>
            <numerusform>%Ln benzersiz metin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln metin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curation</name>
    <message>
        <source>Merge themes</source>
        <translation>Temaları birleştir</translation>
    </message>
    <message>
        <source>Their comments will count as one theme, in the next analysis too. All other themes stay as they are. What is the one called?</source>
        <translation>Yorumları, sonraki analizde de tek tema sayılır. Öteki temaların hepsi olduğu gibi kalır. Adı ne olsun?</translation>
    </message>
    <message>
        <source>A &amp;new name:</source>
        <translation>&amp;Yeni ad:</translation>
    </message>
    <message>
        <source>A new name for the merged theme</source>
        <translation>Birleşen tema için yeni ad</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Birleştir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>What is this theme about?</source>
        <translation>Bu tema ne hakkında?</translation>
    </message>
    <message>
        <source>Say it in your own words; the findings repeat them.</source>
        <translation>Kendi sözlerinizle yazın; bulgular bunu tekrarlar.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>Your decision outlives later analyses. Type to find a theme, or to name a new one.</source>
        <translation>Kararınız sonraki analizlerde de geçerlidir. Tema bulmak ya da yenisine ad vermek için yazın.</translation>
    </message>
    <message>
        <source>Put below another theme</source>
        <translation>Başka bir temanın altına koy</translation>
    </message>
    <message>
        <source>&amp;Put below</source>
        <translation>&amp;Altına koy</translation>
    </message>
    <message>
        <source>Below no other theme</source>
        <translation>Başka hiçbir temanın altında değil</translation>
    </message>
    <message>
        <source>Find or name a theme</source>
        <translation>Tema bul ya da adlandır</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>As the analysis found</source>
        <translation>Analizin bulduğu gibi</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Taşı</translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <translation>Yeni tema “%1”</translation>
    </message>
    <message>
        <source>New theme “%1” above</source>
        <translation>Üstte yeni tema “%1”</translation>
    </message>
    <message>
        <source>Below which theme belongs: %1? It is counted with that theme then, no comment twice, in later analyses too. Type to find a theme, or to name a new one.</source>
        <translation>Hangi temanın altına gelsin: %1? O zaman o temayla birlikte sayılır, hiçbir yorum iki kez sayılmaz, sonraki analizlerde de. Tema bulmak ya da yenisine ad vermek için yazın.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorumu taşı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Question of “%1”:</source>
        <translation>“%1” &amp;sorusu:</translation>
    </message>
    <message>
        <source>The question these comments answer</source>
        <translation>Bu yorumların yanıtladığı soru</translation>
    </message>
    <message>
        <source>Scale of “%1”: &amp;from</source>
        <translation>“%1” ölçeği: &amp;en az</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>en &amp;çok</translation>
    </message>
    <message>
        <source>&amp;Low is good</source>
        <translation>&amp;Düşük olan iyidir</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Ölçeğin en düşük değeri</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Ölçeğin en yüksek değeri</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What people called differently</source>
        <translation>Kişilerin farklı kodladıkları</translation>
    </message>
    <message>
        <source>Negative beside positive comes first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader. Signs: %1.</source>
        <translation>Önce olumsuzun yanında olumlu olanlar gelir. Bunları konuşun, kodların anlamını netleştirin ve bir şey değişecekse yeniden kodlayın. Enter yorumun tamamını okuyucuda gösterir. İşaretler: %1.</translation>
    </message>
    <message>
        <source>Those farthest apart come first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader.</source>
        <translation>Önce birbirinden en uzak olanlar gelir. Bunları konuşun, kodların anlamını netleştirin ve bir şey değişecekse yeniden kodlayın. Enter yorumun tamamını okuyucuda gösterir.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodlar</translation>
    </message>
    <message>
        <source>&amp;Read whole</source>
        <translation>Tamamını &amp;oku</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check this installation</source>
        <translation>Bu kurulumu denetle</translation>
    </message>
    <message>
        <source>Looking at models, memory, disk and libraries…</source>
        <translation>Modellere, belleğe, diske ve kitaplıklara bakılıyor…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ İyi</translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! Buraya bakın</translation>
    </message>
    <message>
        <source>✗ Broken</source>
        <translation>✗ Bozuk</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find on this page</source>
        <translation>Bu sayfada bul</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>Bu sayfada bul…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Bu sayfada yok</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Sayfayı büyüt</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Sayfayı küçült</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Sayfanın boyutu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message>
        <source>At random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>Katmanlı</translation>
    </message>
    <message>
        <source>Where the machine is unsure</source>
        <translation>Makinenin emin olmadığı yerlerden</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>temaya göre</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>kanala göre</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>dile göre</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>dosyaya göre</translation>
    </message>
    <message>
        <source>Draw a sample to code</source>
        <translation>Kodlanacak bir örneklem çek</translation>
    </message>
    <message>
        <source>What is &amp;coded:</source>
        <translation>Ne &amp;kodlanacak:</translation>
    </message>
    <message>
        <source>The &amp;same comments as</source>
        <translation>&amp;Aynı yorumlar:</translation>
    </message>
    <message>
        <source>To code something else of them.</source>
        <translation>Onların başka bir yönünü kodlamak için.</translation>
    </message>
    <message>
        <source>How the comments are chosen</source>
        <translation>Yorumlar nasıl seçilsin</translation>
    </message>
    <message>
        <source>At &amp;random (best for a first sample)</source>
        <translation>&amp;Rastgele (ilk örneklem için en iyisi)</translation>
    </message>
    <message>
        <source>Every comment has the same chance. That is what lets a sample speak for all comments, with an interval that says how sure it is.</source>
        <translation>Her yorumun şansı aynıdır. Bu sayede bir örneklem, ne kadar kesin olduğunu söyleyen bir aralıkla bütün yorumlar adına konuşabilir.</translation>
    </message>
    <message>
        <source>In &amp;layers</source>
        <translation>Ka&amp;tmanlı</translation>
    </message>
    <message>
        <source>From each layer as many as its share, and at least two, so that small groups are seen too. It can correct shares as well.</source>
        <translation>Her katmandan payı kadar, en az iki tane; böylece küçük gruplar da görülür. Payları bu da düzeltebilir.</translation>
    </message>
    <message>
        <source>Where the machine is &amp;unsure</source>
        <translation>Makinenin e&amp;min olmadığı yerlerden</translation>
    </message>
    <message>
        <source>These teach a model most. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>Modele en çok bunlar öğretir. Hiçbir paya girmezler: kuşkuya göre seçildikleri için makineyi olduğundan kötü gösterirler.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation>Kaç t&amp;ane:</translation>
    </message>
    <message>
        <source>What coders see</source>
        <translation>Kodlayanların gördüğü</translation>
    </message>
    <message>
        <source>The comment alone: &amp;blind (what figures need)</source>
        <translation>Yalnızca yorum: &amp;kör (rakamlar bunu gerektirir)</translation>
    </message>
    <message>
        <source>Also what machine and others say: &amp;open, for practice only</source>
        <translation>Makinenin ve başkalarının dediği de: &amp;açık, yalnızca alıştırma için</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>Çe&amp;k</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>These show soonest where the machine errs. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>Makinenin nerede yanıldığını en çabuk bunlar gösterir. Hiçbir paya girmezler: kuşkuya göre seçildikleri için makineyi olduğundan kötü gösterirler.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln comment(s) that can be drawn</source>
        <translation>
            <numerusform>çekilebilecek %Ln yorumdan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reach: %1, %2, %3. Severity: %4 of %5 judged are negative.</source>
        <translation>Erişim: %1, %2, %3. Ağırlık: değerlendirilen %5 içinden %4 olumsuz.</translation>
    </message>
    <message>
        <source>Rests on: %1.</source>
        <translation>Dayanağı: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 found it no easy matter.</source>
        <translation>%2 kişiden %1 tanesi bunu kolay bulmadı.</translation>
    </message>
    <message>
        <source>%1 of %2 matters were not resolved at once.</source>
        <translation>%2 işten %1 tanesi hemen çözülmedi.</translation>
    </message>
    <message>
        <source>how surely its themes are found again %1</source>
        <translation>temalarının yeniden ne kadar kesin bulunduğu %1</translation>
    </message>
    <message>
        <source>agreement of people and machine %1</source>
        <translation>insanlarla makinenin uyuşması %1</translation>
    </message>
    <message>
        <source>how narrow the margin of error is %1</source>
        <translation>hata payının ne kadar dar olduğu %1</translation>
    </message>
    <message>
        <source>Confidence %1, the least of: %2.</source>
        <translation>Güven %1; şunların en düşüğü: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, a small group)</source>
        <translation>%1 (%2, küçük bir grup)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Raised more by %1 than by others.</source>
        <translation>%1 bunu başkalarından daha çok dile getiriyor.</translation>
    </message>
    <message>
        <source>Its people speak through %1.</source>
        <translation>Kişileri %1 üzerinden konuşuyor.</translation>
    </message>
    <message>
        <source>Blamed for %1.</source>
        <translation>%1 nedeniyle yeriliyor.</translation>
    </message>
    <message>
        <source>Added by people: %1 comments, %2 quotes.</source>
        <translation>Kişilerin ekledikleri: %1 yorum, %2 alıntı.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What your coding tells</source>
        <translation>Kodlamanızın söyledikleri</translation>
    </message>
    <message>
        <source>Nobody has coded a comment blind yet, so how right the machine is here is not known.</source>
        <translation>Henüz kimse bir yorumu kör kodlamadı; bu yüzden makinenin burada ne kadar doğru olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Do people agree with each other?</source>
        <translation>Kişiler birbiriyle uyuşuyor mu?</translation>
    </message>
    <message>
        <source>Does the machine agree with people?</source>
        <translation>Makine kişilerle uyuşuyor mu?</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>Payların aldığı değer</translation>
    </message>
    <message>
        <source>Corrected, 95% interval</source>
        <translation>Düzeltilmiş, yüzde 95 aralık</translation>
    </message>
    <message>
        <source>Machine alone</source>
        <translation>Yalnızca makine</translation>
    </message>
    <message>
        <source>Dot and band: corrected share with its interval. Line: the machine alone.</source>
        <translation>Nokta ve bant: aralığıyla düzeltilmiş pay. Çizgi: yalnızca makine.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>From %1 on, codes are safe to build on; from %2 on, for tentative conclusions (Krippendorff&apos;s thresholds).</source>
        <translation>%1 değerinden sonra kodlara güvenle dayanılabilir; %2 değerinden sonra geçici sonuçlar için (Krippendorff&apos;un eşikleri).</translation>
    </message>
    <message>
        <source>Kappa from %1 on is called substantial, from %2 on moderate, from %3 on fair (Landis and Koch).</source>
        <translation>Kappa %1 değerinden sonra önemli, %2 değerinden sonra orta, %3 değerinden sonra zayıf-orta sayılır (Landis ve Koch).</translation>
    </message>
    <message>
        <source>No comment was coded blind by two people of the same sample.</source>
        <translation>Hiçbir yorum aynı örneklemden iki kişi tarafından kör kodlanmadı.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, codes in order, 95% interval %1, from %2 coded by two or more of %3.</source>
        <translation>Krippendorff&apos;un alfası, kodlar sıralı, yüzde 95 aralık %1; %3 arasından iki ya da daha çok kişinin kodladığı %2 ile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the order of the codes: %1 (%2).</source>
        <translation>Kodların sırası olmadan: %1 (%2).</translation>
    </message>
    <message>
        <source>Have a second person code the same sample to know whether the codes are clear.</source>
        <translation>Kodların açık olup olmadığını görmek için aynı örneklemi ikinci bir kişiye kodlatın.</translation>
    </message>
    <message>
        <source>People agree well enough to trust these codes.</source>
        <translation>Kişiler bu kodlara güvenilecek kadar uyuşuyor.</translation>
    </message>
    <message>
        <source>People agree well enough, as far as these comments show; code more of them twice to be sure.</source>
        <translation>Bu yorumların gösterdiği kadarıyla kişiler yeterince uyuşuyor; emin olmak için daha çoğunu iki kez kodlayın.</translation>
    </message>
    <message>
        <source>People agree tolerably: draw tentative conclusions, and talk about what divided them.</source>
        <translation>Kişiler kabul edilebilir ölçüde uyuşuyor: geçici sonuçlar çıkarın ve ayrıldıkları noktaları konuşun.</translation>
    </message>
    <message>
        <source>People do not agree well enough: agree on what the codes mean and code again before you use them.</source>
        <translation>Kişiler yeterince uyuşmuyor: kullanmadan önce kodların anlamında anlaşın ve yeniden kodlayın.</translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln comment(s) they &amp;called differently…</source>
        <translation>
            <numerusform>&amp;Farklı kodladıkları %Ln yorumu gör…</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment was both coded blind and judged by the machine.</source>
        <translation>Hiçbir yorum hem kör kodlanıp hem makinece değerlendirilmedi.</translation>
    </message>
    <message>
        <source>Linear-weighted kappa of people and machine, 95% interval %1, from %2 both judged.</source>
        <translation>İnsanlarla makinenin doğrusal ağırlıklı kappası, yüzde 95 aralık %1; ikisinin de değerlendirdiği %2 ile.</translation>
    </message>
    <message>
        <source>Macro-F1 by people&apos;s codes: %1 (%2), from the same comments.</source>
        <translation>Kişilerin kodlarına göre Makro-F1: %1 (%2), aynı yorumlarla.</translation>
    </message>
    <message>
        <source>Code a random sample to know how right the machine is.</source>
        <translation>Makinenin ne kadar doğru olduğunu bilmek için rastgele bir örneklem kodlayın.</translation>
    </message>
    <message>
        <source>Substantial agreement: single labels are mostly right, shares still need correcting.</source>
        <translation>Önemli uyuşma: tek tek etiketler çoğunlukla doğru, payların yine de düzeltilmesi gerekir.</translation>
    </message>
    <message>
        <source>Moderate agreement: good enough to see which of two themes is the unhappier one; quote corrected shares, never the machine&apos;s own.</source>
        <translation>Orta uyuşma: iki temadan hangisinin daha memnuniyetsiz olduğunu görmeye yeter; makineninkini değil, düzeltilmiş payları aktarın.</translation>
    </message>
    <message>
        <source>Only fair agreement: rely on corrected shares alone, and calibrate.</source>
        <translation>Yalnızca zayıf-orta uyuşma: yalnız düzeltilmiş paylara güvenin ve kalibre edin.</translation>
    </message>
    <message>
        <source>Hardly better than chance here: do not use the machine&apos;s labels before calibrating.</source>
        <translation>Burada rastlantıdan pek iyi değil: kalibre etmeden makinenin etiketlerini kullanmayın.</translation>
    </message>
    <message>
        <source>%1  (%2 to %3)</source>
        <translation>%1  (%2 – %3)</translation>
    </message>
    <message>
        <source>%1: corrected %2, machine alone %3</source>
        <translation>%1: düzeltilmiş %2, yalnızca makine %3</translation>
    </message>
    <message>
        <source>Corrected: estimated from %1 drawn by chance and coded blind, for all %2. Machine alone: counted over the %3 it judged.</source>
        <translation>Düzeltilmiş: rastgele çekilip kör kodlanan %1 ile, tüm %2 için tahmin edildi. Yalnızca makine: değerlendirdiği %3 sayılarak.</translation>
    </message>
    <message>
        <source>Shares are corrected once %1 comments drawn by chance, from the comments there are now, are coded blind. So far: %2.</source>
        <translation>Şimdi var olan yorumlardan rastgele çekilen %1 tanesi kör kodlanınca paylar düzeltilir. Şimdiye kadar: %2.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search the comments</source>
        <translation>Yorumlarda ara</translation>
    </message>
    <message>
        <source>Search the comments  (Ctrl+F)</source>
        <translation>Yorumlarda ara  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Te&amp;mizle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Süzmek için daha fazlası</translation>
    </message>
    <message>
        <source>More filters that are set; choose one to take it away</source>
        <translation>Ayarlı öteki süzgeçler; kaldırmak için birini seçin</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Bu listede bul</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>%1 seçenekleri</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kanalsız</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Fits its theme weakly</source>
        <translation>Temasına zayıf uyuyor</translation>
    </message>
    <message>
        <source>Weak fits</source>
        <translation>Zayıf uyanlar</translation>
    </message>
    <message>
        <source>Only comments that were put to a theme but are not much like the others in it</source>
        <translation>Yalnızca bir temaya konmuş ama oradaki ötekilere pek benzemeyen yorumlar</translation>
    </message>
    <message>
        <source>What people praise or blame: how easy it was, how long it took, how they were treated… (called drivers of trust in customer research)</source>
        <translation>İnsanların övdüğü ya da yerdiği: ne kadar kolaydı, ne kadar sürdü, nasıl davranıldı… (müşteri araştırmalarında güven etkenleri denir)</translation>
    </message>
    <message>
        <source>Also mentions %1</source>
        <translation>%1 da geçiyor</translation>
    </message>
    <message>
        <source>Region of the map</source>
        <translation>Harita bölgesi</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>“%1” diyor</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>%1 süzgecini kaldır</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>this page is about all comments</source>
        <translation>bu sayfa bütün yorumlar hakkındadır</translation>
    </message>
    <message>
        <source>Unique texts: the same words sent several times count once. People: senders that can be told apart.</source>
        <translation>Benzersiz metinler: birkaç kez gönderilen aynı sözler bir kez sayılır. Kişiler: ayırt edilebilen gönderenler.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Files that anyone can open. Every number leads back to comments by their ids; writing again gives exactly the same files.</source>
        <translation>Herkesin açabileceği dosyalar. Her sayı kimlikleriyle yorumlara geri götürür; yeniden yazınca tam olarak aynı dosyalar çıkar.</translation>
    </message>
    <message>
        <source>Report as text (Markdown)</source>
        <translation>Metin olarak rapor (Markdown)</translation>
    </message>
    <message>
        <source>Report as a page with pictures (HTML)</source>
        <translation>Resimli sayfa olarak rapor (HTML)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablolar (CSV)</translation>
    </message>
    <message>
        <source>Tables as one workbook (XLSX)</source>
        <translation>Tek çalışma kitabında tablolar (XLSX)</translation>
    </message>
    <message>
        <source>Tables described for programs (Data Package)</source>
        <translation>Programlar için tanımlanmış tablolar (Data Package)</translation>
    </message>
    <message>
        <source>Themes as a codebook (REFI-QDA)</source>
        <translation>Kod kitabı olarak temalar (REFI-QDA)</translation>
    </message>
    <message>
        <source>Comments coded with themes (REFI-QDA)</source>
        <translation>Temalarla kodlanmış yorumlar (REFI-QDA)</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>&amp;Kimin için:</translation>
    </message>
    <message>
        <source>May leave the house</source>
        <translation>Dışarı çıkabilir</translation>
    </message>
    <message>
        <source>For the house alone</source>
        <translation>Yalnızca kurum içi</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered, rows tell nothing of those who wrote, and counts of few people are withheld.</source>
        <translation>Kişisel veri olarak işaretlenenler örtülür, satırlar yazanlar hakkında bir şey söylemez ve az kişiye ait sayılar verilmez.</translation>
    </message>
    <message>
        <source>Comments stand as they were received, with all that is told of those who wrote. Do not publish it; the names of the files begin with “working”.</source>
        <translation>Yorumlar geldikleri gibi, yazanlar hakkında bilinen her şeyle birlikte durur. Yayımlamayın; dosya adları “working” ile başlar.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>K&amp;lasör:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Folder for the findings</source>
        <translation>Bulgular için klasör</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>&amp;Dosyaları yaz</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>This folder holds findings already; files of the same name are replaced.</source>
        <translation>Bu klasörde bulgular zaten var; aynı adlı dosyalar değiştirilir.</translation>
    </message>
    <message>
        <source>Look at this before you write</source>
        <translation>Yazmadan önce buna bakın</translation>
    </message>
    <message>
        <source>You may go on; the findings then say what was open.</source>
        <translation>Devam edebilirsiniz; bulgular o zaman neyin açık kaldığını söyler.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Look through them now</source>
        <translation>Şimdi gözden geçir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Raporun bölümleri</translation>
    </message>
    <message>
        <source>What is ticked is written. The report says which sections were left out.</source>
        <translation>İşaretli olanlar yazılır. Rapor hangi bölümlerin dışarıda bırakıldığını söyler.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>This always stays: what the report rests on and does not cover.</source>
        <translation>Bu her zaman kalır: raporun neye dayandığı ve neyi kapsamadığı.</translation>
    </message>
    <message>
        <source>Quotes chosen in the reader</source>
        <translation>Okuyucuda seçilen alıntılar</translation>
    </message>
    <message>
        <source>Only what is approved is handed over, and only while the comment still says so.</source>
        <translation>Yalnızca onaylananlar, yalnızca yorum hâlâ böyle dediği sürece teslim edilir.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Its comment was not looked through yet.</source>
        <translation>Yorumu henüz gözden geçirilmedi.</translation>
    </message>
    <message>
        <source>No longer what the comment %1 says.</source>
        <translation>%1 yorumunun dediği artık bu değil.</translation>
    </message>
    <message>
        <source>The report as it would be written</source>
        <translation>Yazılacağı hâliyle rapor</translation>
    </message>
    <message>
        <source>Safe view is on, so you see the report that may leave the house, not the working copy that would be written.</source>
        <translation>Güvenli görünüm açık; bu yüzden yazılacak çalışma kopyasını değil, dışarı çıkabilecek raporu görüyorsunuz.</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Rapor hazırlanıyor…</translation>
    </message>
    <message>
        <source>Writing the findings</source>
        <translation>Bulgular yazılıyor</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Henüz teslim edilecek bir şey yok</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then findings can be written.</source>
        <translation>Yorumları içe aktarın ve temalarını bulun; sonra bulgular yazılabilir.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>Import comments first. Once their themes are found, the report writes itself here.</source>
        <translation>Önce yorumları içe aktarın. Temaları bulununca rapor burada kendiliğinden yazılır.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 bulguları</translation>
    </message>
    <message>
        <source>Check and write</source>
        <translation>Denetle ve yaz</translation>
    </message>
    <message numerus="yes">
        <source>Check and write (%Ln open)</source>
        <translation>
            <numerusform>Denetle ve yaz (%Ln açık)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s).</source>
        <translation>
            <numerusform>%Ln dosya yazıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looked for personal data in %Ln comment(s).</source>
        <translation>
            <numerusform>%Ln yorumda kişisel veri aranmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of personal data are neither confirmed nor dismissed.</source>
        <translation>
            <numerusform>%Ln kişisel veri işareti ne onaylandı ne reddedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) bear a name that was marked as a person&apos;s since.</source>
        <translation>
            <numerusform>%Ln temanın adı sonradan bir kişinin adı olarak işaretlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %3 look(s) like names or addresses of people; a safe export does not tell them.</source>
        <translation>
            <numerusform>%3 sütununun %Ln değeri kişi adına ya da adresine benziyor; güvenli dışa aktarım bunları vermez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%3: called like a column of people&apos;s names or addresses, so a safe export has no table by it.</source>
        <translation>%3: adı, kişilerin ad ya da adres sütunu gibi; bu yüzden güvenli dışa aktarımda ona göre tablo yoktur.</translation>
    </message>
    <message>
        <source>Codings agree little: the lowest agreement is %2 of 1.</source>
        <translation>Kodlamalar az uyuşuyor: en düşük uyuşma 1 üzerinden %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group are withheld, of %1.</source>
        <translation>
            <numerusform>Gruplara göre %1 sayıdan %Ln tanesi verilmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group show only a few people.</source>
        <translation>
            <numerusform>Gruplara göre %Ln sayı yalnızca birkaç kişiyi gösteriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) of %1 were neither named nor described by a person.</source>
        <translation>
            <numerusform>%1 temadan %Ln tanesine bir kişi ad ya da açıklama vermedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded comments, so how right the machine is here is not known.</source>
        <translation>Kimse yorum kodlamadı; bu yüzden makinenin burada ne kadar doğru olduğu bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of %1 fit no theme.</source>
        <translation>
            <numerusform>%1 yorumdan %Ln tanesi hiçbir temaya uymuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) are in languages that no theme speaks for.</source>
        <translation>
            <numerusform>%Ln yorum hiçbir temanın konuşmadığı dillerde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are no longer what the comment says, and are left out.</source>
        <translation>
            <numerusform>%Ln alıntı artık yorumun dediği değil ve dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are not approved, and are left out.</source>
        <translation>
            <numerusform>%Ln alıntı onaylı değil ve dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is no number. Write it like %2.</source>
        <translation>“%1” bir sayı değil. %2 gibi yazın.</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <translation>&lt;%%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2 or %3.</source>
        <translation>“%1” bir gün değil. %2 ya da %3 gibi yazın.</translation>
    </message>
    <message>
        <source>Language unsure</source>
        <translation>Dil belirsiz</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Birkaç dil</translation>
    </message>
</context>
<context>
    <name>Friction</name>
    <message>
        <source>Friction</source>
        <translation>Sürtünme</translation>
    </message>
    <message>
        <source>Themes in which trouble meets</source>
        <translation>Sıkıntıların toplandığı temalar</translation>
    </message>
    <message>
        <source>R&amp;ank:</source>
        <translation>S&amp;ırala:</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>&amp;Keep as the steps of the journey</source>
        <translation>Yolculuğun adımları olarak &amp;sakla</translation>
    </message>
    <message>
        <source>These are &amp;no steps</source>
        <translation>Bunlar adım &amp;değil</translation>
    </message>
    <message>
        <source>Friction: where trouble meets</source>
        <translation>Sürtünme: sıkıntıların toplandığı yer</translation>
    </message>
    <message>
        <source>&amp;How many raise it</source>
        <translation>Kaç kişi &amp;dile getiriyor</translation>
    </message>
    <message>
        <source>&amp;Unhappy</source>
        <translation>&amp;Memnuniyetsiz</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>Ç&amp;aba</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>&amp;Geri gelen</translation>
    </message>
    <message>
        <source>The score is the weighted mean of what was asked of four parts: people against the largest one&apos;s, and the shares of negative comments, of hard tasks and of matters not resolved at once. Shares of few answers are drawn to that of all. Weigh the parts as you see fit.</source>
        <translation>Puan, dört bölümden sorulanların ağırlıklı ortalamasıdır: en büyüğüne göre kişi sayısı ile olumsuz yorumların, zor işlerin ve hemen çözülmeyen işlerin payları. Az yanıtlı paylar bütünün payına yaklaştırılır. Bölümleri uygun gördüğünüz gibi ağırlıklandırın.</translation>
    </message>
    <message>
        <source>Nothing was asked about effort, so its weight counts for nothing.</source>
        <translation>Çaba hakkında bir şey sorulmadı; bu yüzden ağırlığı sayılmıyor.</translation>
    </message>
    <message>
        <source>Nothing was asked about matters resolved at once, so the weight of coming back counts for nothing.</source>
        <translation>İşlerin hemen çözülüp çözülmediği sorulmadı; bu yüzden geri gelmenin ağırlığı sayılmıyor.</translation>
    </message>
    <message>
        <source>Nothing was asked about effort or about matters resolved at once, so their weights count for nothing: the score is made of how many raise it and how unhappy they are.</source>
        <translation>Ne çaba ne de işlerin hemen çözülüp çözülmediği soruldu; bu yüzden ağırlıkları sayılmıyor: puan, kaç kişinin dile getirdiğinden ve ne kadar memnuniyetsiz olduklarından oluşuyor.</translation>
    </message>
    <message>
        <source>Steps of the journey: %1</source>
        <translation>Yolculuğun adımları: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruplar: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Ağırlık: %1</translation>
    </message>
    <message numerus="yes">
        <source>raised by %Ln person(s)</source>
        <translation>
            <numerusform>%Ln kişi dile getirdi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 negative</source>
        <translation>%2 içinden %1 olumsuz</translation>
    </message>
    <message>
        <source>%1 of %2 found it hard</source>
        <translation>%2 kişiden %1 tanesi zor buldu</translation>
    </message>
    <message>
        <source>%1 of %2 not resolved at once</source>
        <translation>%2 işten %1 tanesi hemen çözülmedi</translation>
    </message>
</context>
<context>
    <name>Glimpse</name>
    <message>
        <source>What comes in</source>
        <translation>Neler giriyor</translation>
    </message>
    <message>
        <source>Rows as they stand</source>
        <translation>Satırlar olduğu gibi</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Dosyanın ilk satırları</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Yanında</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Ne soruyor</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>What a question asks for counts for the sentiment of every answer: where one asks what to improve, more answers are negative, and “nothing” praises. Choose “Anything” where people were free to praise and to blame. It is guessed from the words; please look it over.</source>
        <translation>Bir sorunun ne sorduğu her yanıtın duygusunu etkiler: neyin iyileştirileceği sorulduğunda daha çok yanıt olumsuz sayılır ve “hiçbir şey” övgüdür. İnsanlar hem övüp hem yerebiliyorsa “Herhangi bir şey”i seçin. Sözlerden tahmin edilir; lütfen gözden geçirin.</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>İyi olan</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Daha iyi olabilecek</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Herhangi bir şey</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Reddedildi: %1</translation>
    </message>
    <message>
        <source>No comment; the row still counts for its ratings</source>
        <translation>Yorum yok; satır yine de puanları için sayılır</translation>
    </message>
    <message>
        <source>a person&apos;s code</source>
        <translation>bir kişinin kodu</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>ağırlık %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s)</source>
        <translation>
            <numerusform>İlk %Ln satırdan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %3 would be rejected; the others hold %2.</source>
        <translation>%1, %3 reddedilir; ötekilerde %2 var.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>What a group raises more than others</source>
        <translation>Bir grubun ötekilerden çok dile getirdikleri</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kimler yanıtlıyor</translation>
    </message>
    <message>
        <source>How many times as likely a group is to raise a theme (odds ratio)</source>
        <translation>Bir grubun bir temayı dile getirmesi kaç kat daha olası (olasılık oranı)</translation>
    </message>
    <message>
        <source>Share of records that hold a comment</source>
        <translation>Yorum içeren kayıtların payı</translation>
    </message>
    <message>
        <source>People, not comments, are counted. Every group is held against everybody else of whom the same is told; of what is listed, at most 5% is there by chance. Those who wrote are no sample of their group.</source>
        <translation>Yorumlar değil kişiler sayılır. Her grup, hakkında aynı şey bilinen herkesle karşılaştırılır; listelenenlerin en çok yüzde 5&apos;i rastlantıdır. Yazanlar gruplarının örneklemi değildir.</translation>
    </message>
    <message>
        <source>Looking who raises what…</source>
        <translation>Kimin neyi dile getirdiğine bakılıyor…</translation>
    </message>
    <message>
        <source>No group raises a theme more than the others do, beyond what chance explains.</source>
        <translation>Rastlantının açıkladığının ötesinde, hiçbir grup bir temayı ötekilerden çok dile getirmiyor.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation>Grubun</translation>
    </message>
    <message>
        <source>Of the others</source>
        <translation>Ötekilerin</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Ne kadar fazla</translation>
    </message>
    <message>
        <source>Theirs alone</source>
        <translation>Yalnızca onların</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Yorumlu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Yüzde 95 aralık</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as likely to raise the theme as the others, 2 that the odds are twice theirs.</source>
        <translation>Yüzde 95 aralığıyla olasılık oranı: 1 temayı ötekiler kadar dile getirme olasılığı, 2 onlarınkinin iki katı anlamına gelir.</translation>
    </message>
    <message>
        <source>A small group makes up half or more of those who raise it: a voice that numbers would drown</source>
        <translation>Dile getirenlerin yarısı ya da fazlası küçük bir gruptan: sayıların bastıracağı bir ses</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>onların</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>gösterilemeyecek kadar az</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a group and a theme were looked at.</source>
        <translation>
            <numerusform>%Ln grup ve tema çiftine bakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised more by %1</source>
        <translation>%1 daha çok dile getiriyor</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <translation>%1, %2 tanesi</translation>
    </message>
    <message>
        <source>%1, %2 of them and %3 of the others</source>
        <translation>%1, %2 tanesi; ötekilerden %3</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>The guide is not where it should be. Install the workbench again to have it here.</source>
        <translation>Kılavuz olması gereken yerde değil. Burada bulunması için programı yeniden kurun.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of changes</source>
        <translation>Değişiklik geçmişi</translation>
    </message>
    <message>
        <source>Everything done to this study, newest first. Undo adds a step; nothing is erased.</source>
        <translation>Bu çalışmada yapılan her şey, en yenisi önce. Geri almak bir adım ekler; hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>&amp;Back to before this</source>
        <translation>Bunun &amp;öncesine dön</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Yinelendi: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back to before this (%Ln step(s))</source>
        <translation>
            <numerusform>Bunun &amp;öncesine dön (%Ln adım)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Correct the language</source>
        <translation>Dili düzelt</translation>
    </message>
    <message>
        <source>Choose several comments, or filter by language first, for example by “Language unsure”. The correction can be undone; it counts when themes are found the next time.</source>
        <translation>Birkaç yorum seçin ya da önce dile göre, örneğin “Dil belirsiz” ile süzün. Düzeltme geri alınabilir; temalar bir daha bulunduğunda geçerli olur.</translation>
    </message>
    <message>
        <source>&amp;Language of these comments:</source>
        <translation>Bu yorumların &amp;dili:</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>Programın belirlediği gibi</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Düzelt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) that fit the filters are meant.</source>
        <translation>
            <numerusform>Süzgeçlere uyan %Ln yorum kastediliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen comment(s) is(are) meant.</source>
        <translation>
            <numerusform>Seçilen %Ln yorum kastediliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln comment(s) is corrected.</source>
        <translation>
            <numerusform>%Ln yorumun dili düzeltildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>Abhazca</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>Afar</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaanca</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>Akan</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Arnavutça</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharca</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonca</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Ermenice</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamca</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>Avar dili</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>Avestçe</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>Aymara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaycan dili</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>Bambara</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalce</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Başkırtça</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskça</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarusça</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>Bislama</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Boşnakça</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonca</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman dili</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanca</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>Çamorro dili</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Çeçence</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>Kilise Slavcası</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>Çuvaşça</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>Kernevekçe</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>Korsikaca</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>Krice</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Hırvatça</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Divehi dili</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonca</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>Ewe</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Faroe dili</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>Fiji dili</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Fula dili</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galiçyaca</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcüce</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guarani dili</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Güceratça</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haiti Kreyolu</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa dili</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>Herero dili</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>Hiri Motu</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>İzlandaca</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>Ido</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>İbo dili</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Endonezce</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>İnterlingua</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>Interlingue</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>İnuktitut dili</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>İnyupikçe</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>İrlandaca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Cava dili</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>Grönland dili</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada dili</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>Kanuri dili</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>Keşmir dili</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakça</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer dili</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>Kikuyu</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>Komi</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>Kongo dili</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>Kuanyama</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kırgızca</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao dili</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latince</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letonca</translation>
    </message>
    <message>
        <source>Limburgish</source>
        <translation>Limburgca</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litvanca</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>Luba-Katanga</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Lüksemburgca</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Makedonca</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgaşça</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayca</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam dili</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltaca</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>Man dili</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi dili</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>Marshall Adaları dili</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Moğolca</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maori dili</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru dili</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Navaho dili</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>Ndonga</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalce</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>Kuzey Ndebele</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Kuzey Laponcası</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norveççe Bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norveççe Nynorsk</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <translation>Nyanja</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Oksitan dili</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya dili</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>Ojibva dili</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo dili</translation>
    </message>
    <message>
        <source>Ossetic</source>
        <translation>Osetçe</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Peştuca</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pencapça</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Keçuva dili</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Romanşça</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>Kirundi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>Samoa dili</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>Sango</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>Sardunya dili</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>İskoç Gaelcesi</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sırpça</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Şona dili</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>Sichuan Yi</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi dili</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhali dili</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovakça</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovence</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalice</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>Güney Ndebele</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>Güney Sotho dili</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sunda dili</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Svahili dili</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>Sisvati</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>Tahiti dili</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tacikçe</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilce</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarca</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu dili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetçe</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya dili</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>Tonga dili</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>Tsonga</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Setsvana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Türkmence</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urduca</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uygurca</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Özbekçe</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>Venda dili</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>Volapük</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>Valonca</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galce</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Batı Frizcesi</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Volofça</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Zosa dili</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yidiş</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yorubaca</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>Zhuangca</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zuluca</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>How fine themes are, from broad to fine</source>
        <translation>Temaların genişten inceye ne kadar ince olduğu</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Daha geniş</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Daha ince</translation>
    </message>
    <message>
        <source>Another level is there at once; names and decisions stay, and undo goes back.</source>
        <translation>Başka bir düzey hemen görünür; adlar ve kararlar kalır, geri almak geri döndürür.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) found</source>
        <translation>
            <numerusform>%Ln tema bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>ayrıntı düzeyi %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Every dot is a comment; those that lie near each other are worded alike. Click one to read it.</source>
        <translation>Her nokta bir yorumdur; birbirine yakın olanlar benzer sözlerle yazılmıştır. Okumak için birine tıklayın.</translation>
    </message>
    <message>
        <source>The same words sent several times, and all copies of a letter, are one dot, the larger the more people sent them. Up, down, left and right mean nothing, and neither does the distance between far parts. A crowd shows where much is worded alike, not what most people think: look at the counts.</source>
        <translation>Birkaç kez gönderilen aynı sözler ve bir mektubun bütün kopyaları tek noktadır; ne kadar çok kişi gönderdiyse o kadar büyüktür. Yukarı, aşağı, sağ ve sol bir anlam taşımaz; uzak bölümlerin arası da öyle. Kalabalık, çok şeyin benzer sözlerle yazıldığı yeri gösterir, çoğunluğun düşündüğünü değil: sayılara bakın.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More to do with the map</source>
        <translation>Haritayla yapılabilecek başka şeyler</translation>
    </message>
    <message>
        <source>Map of comments</source>
        <translation>Yorumların haritası</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home shows all of it. The list of themes on the map leads to each by name.</source>
        <translation>Ok tuşları haritayı kaydırır, artı ve eksi yakınlaştırıp uzaklaştırır, Home tamamını gösterir. Haritadaki temaların listesi her birine adıyla götürür.</translation>
    </message>
    <message>
        <source>&amp;Colour by:</source>
        <translation>&amp;Renk:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Kaydır</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>&amp;Dikdörtgen</translation>
    </message>
    <message>
        <source>La&amp;sso</source>
        <translation>K&amp;ement</translation>
    </message>
    <message>
        <source>Drag to move the map; the wheel zooms</source>
        <translation>Haritayı kaydırmak için sürükleyin; tekerlek yakınlaştırır</translation>
    </message>
    <message>
        <source>Drag a rectangle to select what lies within</source>
        <translation>İçinde kalanı seçmek için bir dikdörtgen sürükleyin</translation>
    </message>
    <message>
        <source>Draw around texts to select them</source>
        <translation>Seçmek için metinlerin çevresine çizin</translation>
    </message>
    <message>
        <source>Select what is see&amp;n</source>
        <translation>&amp;Görüneni seç</translation>
    </message>
    <message>
        <source>T&amp;wo groups</source>
        <translation>&amp;İki grup</translation>
    </message>
    <message>
        <source>Show two channels, months, files or groups side by side</source>
        <translation>İki kanalı, ayı, dosyayı ya da grubu yan yana göster</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tümünü göster</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Re&amp;smi kaydet…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Haritayı resim olarak kaydet</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Resim (*.png);;Çizim (*.svg)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>harita</translation>
    </message>
    <message>
        <source>The map is saved.</source>
        <translation>Harita kaydedildi.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Legend: choose an entry to select its comments</source>
        <translation>Gösterge: yorumlarını seçmek için bir satır seçin</translation>
    </message>
    <message>
        <source>Themes on the map</source>
        <translation>Haritadaki temalar</translation>
    </message>
    <message>
        <source>Themes on the map: arrow keys go to each, Enter opens it</source>
        <translation>Haritadaki temalar: ok tuşları her birine gider, Enter açar</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kanalsız</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Differs between copies</source>
        <translation>Kopyalar arasında farklı</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Henüz harita yok</translation>
    </message>
    <message>
        <source>The map is drawn when the workbench finds themes: every text becomes a dot, near to those worded alike.</source>
        <translation>Harita, program temaları bulurken çizilir: her metin, benzer sözlü olanların yakınında bir nokta olur.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import a file of comments, then find their themes.</source>
        <translation>Bir yorum dosyası içe aktarın, sonra temalarını bulun.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grup: %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Measures</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Gösterge</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Şuna göre</translation>
    </message>
    <message>
        <source>Chart of the figures</source>
        <translation>Rakamların grafiği</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Rakamların tablosu</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Resmi &amp;kopyala</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabloyu kaydet…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Resim panoda.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Resimler (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Hepsi birlikte</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>gösterilemeyecek kadar az</translation>
    </message>
    <message>
        <source>No selected comment came with an answer to this.</source>
        <translation>Seçilen yorumların hiçbiri buna bir yanıtla gelmedi.</translation>
    </message>
    <message>
        <source>Comments cannot be filtered by this group.</source>
        <translation>Yorumlar bu gruba göre süzülemez.</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>Hiçbir şey ölçülmedi</translation>
    </message>
    <message>
        <source>Ratings beside the comments (satisfaction, effort, trust, whether a matter was resolved at once, votes, times) are told here by theme, channel and time. A file&apos;s columns become measures when it is imported.</source>
        <translation>Yorumların yanındaki puanlar (memnuniyet, çaba, güven, işin hemen çözülüp çözülmediği, oylar, süreler) burada temaya, kanala ve zamana göre verilir. Bir dosyanın sütunları içe aktarılırken gösterge olur.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Memnuniyet</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>İlk temasta çözüldü</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Çözüm süresi</translation>
    </message>
    <message>
        <source>Other rating</source>
        <translation>Başka puan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Ortanca</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>Evet payı</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Yüzde 95 aralık</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>İyi yanıtlar</translation>
    </message>
    <message>
        <source>The margin of error: were people asked again and again, 95 of 100 such stretches would hold the true figure. Where two of them do not overlap, the difference is more than chance.</source>
        <translation>Hata payı: insanlara tekrar tekrar sorulsaydı, böyle 100 aralıktan 95&apos;i gerçek rakamı içerirdi. İkisi kesişmiyorsa fark rastlantıdan fazladır.</translation>
    </message>
    <message>
        <source>The part of the answers that lie at the good end of the scale</source>
        <translation>Yanıtların, ölçeğin iyi ucunda kalan bölümü</translation>
    </message>
    <message>
        <source>Half of the answers are higher, half are lower</source>
        <translation>Yanıtların yarısı daha yüksek, yarısı daha düşük</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sorusuz</translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>Kanal belirtilmemiş</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>This wording was answered on several scales, which stand apart.</source>
        <translation>Bu soru birkaç ölçekte yanıtlandı; bunlar ayrı duruyor.</translation>
    </message>
    <message>
        <source>Its scale is not known, so no share of good answers can be told. Say it when a file is imported; of one that is in already, voc measures --scale tells it.</source>
        <translation>Ölçeği bilinmiyor, bu yüzden iyi yanıtların payı verilemiyor. Dosyayı içe aktarırken belirtin; zaten içeride olan için voc measures --scale kullanılır.</translation>
    </message>
    <message>
        <source>Trust was asked in several wordings; they are not comparable and stand apart.</source>
        <translation>Güven birkaç değişik ifadeyle soruldu; bunlar karşılaştırılamaz ve ayrı durur.</translation>
    </message>
    <message>
        <source>Answered by no or yes.</source>
        <translation>Hayır ya da evet diye yanıtlanır.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>Az olan daha iyidir.</translation>
    </message>
    <message>
        <source>From %1 to %2; low is good.</source>
        <translation>%1 – %2 arası; düşük iyidir.</translation>
    </message>
    <message>
        <source>From %1 to %2; high is good.</source>
        <translation>%1 – %2 arası; yüksek iyidir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without a comment.</source>
        <translation>
            <numerusform>%Ln tanesi yorumsuz geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) off the scale are in no figure; perhaps two scales were mixed.</source>
        <translation>
            <numerusform>Ölçek dışındaki %Ln yanıt hiçbir rakama girmiyor; belki iki ölçek karışmıştır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%2 bakımından %1: %3</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Yeni çalışma…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Çalışma &amp;aç…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son açılanı aç</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>Ö&amp;rnek çalışmayı aç</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>&amp;Klasörü içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Write findings</source>
        <translation>&amp;Bulguları yaz</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Çalışmayı kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çık&amp;ış</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>Değişiklik ge&amp;çmişi…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>T&amp;ercihler…</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>Yorumlarda &amp;ara</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>&amp;Sonraki yorum</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>&amp;Önceki yorum</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Okuyucu</translation>
    </message>
    <message>
        <source>&amp;Safe view</source>
        <translation>&amp;Güvenli görünüm</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Gö&amp;rünüş</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Metin boyutu</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Daha büyük</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Daha &amp;küçük</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Her zamanki boyut</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analiz</translation>
    </message>
    <message>
        <source>&amp;Find themes…</source>
        <translation>Temaları &amp;bul…</translation>
    </message>
    <message>
        <source>Com&amp;pare analyses…</source>
        <translation>Analizleri &amp;karşılaştır…</translation>
    </message>
    <message>
        <source>Comments &amp;without a theme…</source>
        <translation>&amp;Temasız yorumlar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Language &amp;models…</source>
        <translation>&amp;Dil modelleri…</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Sistem nasılsa</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>Bu sayfanın &amp;kılavuzu</translation>
    </message>
    <message>
        <source>&amp;What the numbers mean</source>
        <translation>&amp;Sayıların anlamı</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Komut &amp;bul…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klavye kısa&amp;yolları</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation>Bu kurulumu &amp;denetle</translation>
    </message>
    <message>
        <source>&amp;About the workbench</source>
        <translation>&amp;Program hakkında</translation>
    </message>
    <message>
        <source>Re&amp;name theme</source>
        <translation>Temayı yeniden a&amp;dlandır</translation>
    </message>
    <message>
        <source>Make theme a &amp;priority</source>
        <translation>Temayı &amp;öncelik yap</translation>
    </message>
    <message>
        <source>&amp;Describe theme…</source>
        <translation>Temayı aç&amp;ıkla…</translation>
    </message>
    <message>
        <source>&amp;Merge themes…</source>
        <translation>Temaları &amp;birleştir…</translation>
    </message>
    <message>
        <source>&amp;Take theme apart</source>
        <translation>Temayı &amp;parçala</translation>
    </message>
    <message>
        <source>Set theme &amp;aside</source>
        <translation>Temayı &amp;kenara koy</translation>
    </message>
    <message>
        <source>&amp;Bring theme back</source>
        <translation>Te&amp;mayı geri getir</translation>
    </message>
    <message>
        <source>Put &amp;below another theme…</source>
        <translation>Başka temanın a&amp;ltına koy…</translation>
    </message>
    <message>
        <source>C&amp;olour of the theme</source>
        <translation>Temanın &amp;rengi</translation>
    </message>
    <message>
        <source>Mo&amp;ve comments…</source>
        <translation>Yorumları &amp;taşı…</translation>
    </message>
    <message>
        <source>This is no &amp;campaign</source>
        <translation>Bu kampanya değ&amp;il</translation>
    </message>
    <message>
        <source>This is a &amp;campaign after all</source>
        <translation>Yine de bir kampa&amp;nya</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Language models</source>
        <translation>Dil modelleri</translation>
    </message>
    <message>
        <source>The workbench brings models along and analyses each language on its own. A model pack is a multilingual model you have as files: with it all languages share their themes. Nothing is downloaded.</source>
        <translation>Program modelleri kendisi getirir ve her dili ayrı analiz eder. Model paketi, dosya olarak elinizde bulunan çok dilli bir modeldir: onunla bütün diller temalarını paylaşır. Hiçbir şey indirilmez.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Model paketi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Klasör ekle…</translation>
    </message>
    <message>
        <source>Add a &amp;zip file…</source>
        <translation>&amp;Zip dosyası ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The folder in which config.json lies</source>
        <translation>config.json dosyasının bulunduğu klasör</translation>
    </message>
    <message>
        <source>A zip file of a model</source>
        <translation>Bir modelin zip dosyası</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip dosyaları (*.zip)</translation>
    </message>
    <message>
        <source>Adding %1: it is copied and tried out …</source>
        <translation>%1 ekleniyor: kopyalanıp deneniyor …</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Show the reader or fold it away (F8)</source>
        <translation>Okuyucuyu göster ya da katla (F8)</translation>
    </message>
    <message>
        <source>Guide to this page (F1)</source>
        <translation>Bu sayfanın kılavuzu (F1)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Ayrıntıları &amp;kopyala</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Kişisel veriler</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Öncelikler</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Type some letters of a command, a page, a theme or a study</source>
        <translation>Bir komutun, sayfanın, temanın ya da çalışmanın birkaç harfini yazın</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Böyle adlandırılan bir şey yok.</translation>
    </message>
    <message>
        <source>Go to theme: %1</source>
        <translation>Temaya git: %1</translation>
    </message>
    <message>
        <source>Open study: %1</source>
        <translation>Çalışmayı aç: %1</translation>
    </message>
    <message>
        <source>Go to page: %1</source>
        <translation>Sayfaya git: %1</translation>
    </message>
    <message>
        <source>Use selection: %1</source>
        <translation>Seçimi kullan: %1</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What is to be imported?</source>
        <translation>Ne içe aktarılsın?</translation>
    </message>
    <message>
        <source>“%1” holds several things. Tick those with comments; you see each before it is imported.</source>
        <translation>“%1” birkaç şey içeriyor. Yorum olanları işaretleyin; her birini içe aktarılmadan önce görürsünüz.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Dosyada ne var</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Tümünü &amp;işaretle</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Hiçbirini işa&amp;retleme</translation>
    </message>
    <message>
        <source>&amp;Look at these</source>
        <translation>Bunlara &amp;bak</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>İçe a&amp;ktarma</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (gizli)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Personal data</source>
        <translation>Kişisel veriler</translation>
    </message>
    <message>
        <source>What looks like personal data</source>
        <translation>Kişisel veriye benzeyenler</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>In the comment</source>
        <translation>Yorumun içinde</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Neden işaretlendi</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? Açık</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Onaylandı</translation>
    </message>
    <message>
        <source>✕ Dismissed</source>
        <translation>✕ Reddedildi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tür:</translation>
    </message>
    <message>
        <source>&amp;Judged:</source>
        <translation>&amp;Karar:</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Her tür</translation>
    </message>
    <message>
        <source>Judged or open</source>
        <translation>Karar verilmiş ya da açık</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Onayla (C)</translation>
    </message>
    <message>
        <source>Dismiss (D)</source>
        <translation>Reddet (D)</translation>
    </message>
    <message>
        <source>Leave open (O)</source>
        <translation>Açık bırak (O)</translation>
    </message>
    <message>
        <source>Confirm: this is personal data</source>
        <translation>Onayla: bu kişisel veridir</translation>
    </message>
    <message>
        <source>Dismiss: this is no personal data</source>
        <translation>Reddet: bu kişisel veri değildir</translation>
    </message>
    <message>
        <source>Leave open for now</source>
        <translation>Şimdilik açık bırak</translation>
    </message>
    <message>
        <source>&amp;Read the comment</source>
        <translation>Yorumu &amp;oku</translation>
    </message>
    <message>
        <source>What is open or confirmed is covered in safe view and in every file handed over; the comments themselves stay as they came.</source>
        <translation>Açık ya da onaylı olan, güvenli görünümde ve teslim edilen her dosyada örtülür; yorumların kendisi geldiği gibi kalır.</translation>
    </message>
    <message>
        <source>Marking is never complete: read what you hand over, whatever this list says.</source>
        <translation>İşaretleme hiçbir zaman eksiksiz değildir: bu liste ne derse desin, teslim ettiğinizi okuyun.</translation>
    </message>
    <message>
        <source>Of every 100 in made-up English texts the workbench found: %1. People&apos;s own texts are harder, and other languages were not measured.</source>
        <translation>Uydurma İngilizce metinlerde program her 100 taneden şu kadarını buldu: %1. İnsanların kendi metinleri daha zordur; başka diller ölçülmedi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How well this kind is found was not measured.</source>
        <translation>Bu türün ne kadar iyi bulunduğu ölçülmedi.</translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>Hiçbir şey işaretlenmedi</translation>
    </message>
    <message>
        <source>After every import the workbench looks for e-mail addresses, phone numbers, names and the like and lists them here. Nothing in this list does not mean that nothing is there.</source>
        <translation>Program her içe aktarmadan sonra e-posta adreslerini, telefon numaralarını, adları ve benzerlerini arar ve burada gösterir. Bu listede bir şey olmaması, bir şey bulunmadığı anlamına gelmez.</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>Yorumları şimdi gözden geçir</translation>
    </message>
    <message>
        <source>No mark fits these choices</source>
        <translation>Bu seçime uyan işaret yok</translation>
    </message>
    <message>
        <source>Choose another kind, or show what is judged already.</source>
        <translation>Başka bir tür seçin ya da karar verilmiş olanları da gösterin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Safe view is on</source>
        <translation>Güvenli görünüm açık</translation>
    </message>
    <message>
        <source>What was marked is covered now. To judge it you have to see it.</source>
        <translation>İşaretlenenler şimdi örtülü. Karar vermek için görmeniz gerekir.</translation>
    </message>
    <message>
        <source>Turn safe view off</source>
        <translation>Güvenli görünümü kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look(s) like personal data</source>
        <translation>
            <numerusform>%Ln yer kişisel veriye benziyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataKinds</name>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Banka hesabı</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kart numarası</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Kimlik numarası</translation>
    </message>
    <message>
        <source>Address on the net</source>
        <translation>İnternet adresi</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Posta adresi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Comments without a theme</source>
        <translation>Temasız yorumlar</translation>
    </message>
    <message>
        <source>No theme is no fault: some comments stand alone. For others a theme lies near. Choose how surely it must; what you accept without reading stays marked as such, and Ctrl+Z takes it back.</source>
        <translation>Temasız olmak kusur değildir: bazı yorumlar tek başınadır. Bazılarının ise yakınında bir tema vardır. Ne kadar kesin olması gerektiğini seçin; okumadan kabul ettikleriniz öyle işaretli kalır, Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>Fewer, surer</source>
        <translation>Daha az, daha kesin</translation>
    </message>
    <message>
        <source>More, less sure</source>
        <translation>Daha çok, daha az kesin</translation>
    </message>
    <message>
        <source>How many suggestions to accept</source>
        <translation>Kaç öneri kabul edilsin</translation>
    </message>
    <message>
        <source>What would be accepted, and what just not</source>
        <translation>Kabul edilecekler ve sınırda kalanlar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Suggested theme</source>
        <translation>Önerilen tema</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ evet</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– hayır</translation>
    </message>
    <message>
        <source>Accept &amp;this one</source>
        <translation>&amp;Bunu kabul et</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing can be suggested: no theme in their language has comments the workbench could hold them against.</source>
        <translation>Öneri yapılamıyor: kendi dillerindeki hiçbir temanın karşılaştırılabilecek yorumu yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) without a theme</source>
        <translation>
            <numerusform>%Ln temasız yorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a person&apos;s word</source>
        <translation>
            <numerusform>%Ln tanesi bir kişinin kararıyla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted</source>
        <translation>
            <numerusform>%Ln öneri kabul edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left without a theme</source>
        <translation>
            <numerusform>%Ln yorum temasız kalıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked on %Ln comment(s) that have a theme and are as sure: right for %1.</source>
        <translation>
            <numerusform>Teması olan ve aynı ölçüde kesin %Ln yorumda denetlendi: doğruluk %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln öneriyi &amp;kabul et</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Beside the population</source>
        <translation>Nüfusun yanında</translation>
    </message>
    <message>
        <source>The share of each group among the people who answered, against its share of the population. A group is named where chance does not explain the difference; of all groups named, at most 5% are so by chance.</source>
        <translation>Yanıt verenler arasında her grubun payı, nüfustaki payıyla karşılaştırılır. Rastlantının farkı açıklamadığı yerde grup anılır; anılan grupların en çok yüzde 5&apos;i rastlantıyla öyledir.</translation>
    </message>
    <message>
        <source>Which part of the population each group is, nobody has told yet: a census or a register knows.</source>
        <translation>Her grubun nüfusun ne kadarı olduğunu henüz kimse söylemedi: bunu bir sayım ya da kütük bilir.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Payları</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Nüfus</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>Kaç kat</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>▼ less than its part</source>
        <translation>▼ payından az</translation>
    </message>
    <message>
        <source>▲ more than its part</source>
        <translation>▲ payından çok</translation>
    </message>
    <message>
        <source>as its part</source>
        <translation>payı kadar</translation>
    </message>
    <message>
        <source>Share of those who answered, times that of the population</source>
        <translation>Yanıt verenlerdeki payın nüfustakine oranı</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>gösterilemeyecek kadar az</translation>
    </message>
    <message>
        <source>&amp;Give shares of the population…</source>
        <translation>Nüfus paylarını &amp;ver…</translation>
    </message>
    <message>
        <source>Re&amp;move these shares</source>
        <translation>Bu payları &amp;kaldır</translation>
    </message>
    <message>
        <source>Shares of the population</source>
        <translation>Nüfus payları</translation>
    </message>
    <message>
        <source>One group a line with its share, such as: North = 40%. Give all groups of the population, also those nobody answered from; they make 100%. A table with the columns group and share (or people) can be read.</source>
        <translation>Her satıra bir grup ve payı, örneğin: Kuzey = 40%. Nüfusun bütün gruplarını, kimsenin yanıt vermediklerini de yazın; toplamı yüzde 100 eder. group ve share (ya da people) sütunlu bir tablo okunabilir.</translation>
    </message>
    <message>
        <source>Groups &amp;of:</source>
        <translation>&amp;Şunun grupları:</translation>
    </message>
    <message>
        <source>Groups with their shares</source>
        <translation>Gruplar ve payları</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>&amp;Dosya oku…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablolar (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Heard less than their part: %1.</source>
        <translation>Payından az duyulanlar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of groups not listed answered, too.</source>
        <translation>
            <numerusform>Listede olmayan gruplardan %Ln kişi de yanıt verdi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>For every study on this computer. What you choose counts at once.</source>
        <translation>Bu bilgisayardaki her çalışma için. Seçtiğiniz hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistem nasılsa</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Dil değişikliği bir sonraki açılışta geçerli olur.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Görünüş:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Metin boyutu:</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>&amp;Begin with safe view on</source>
        <translation>Güvenli görünüm açık &amp;başla</translation>
    </message>
    <message>
        <source>Marked personal data is covered until you turn safe view off.</source>
        <translation>İşaretlenen kişisel veriler, güvenli görünümü kapatana kadar örtülüdür.</translation>
    </message>
    <message>
        <source>&amp;Your name as a coder:</source>
        <translation>Kodlayıcı &amp;adınız:</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Temaların bulunması</translation>
    </message>
    <message>
        <source>How &amp;fine:</source>
        <translation>Ne kadar &amp;ince:</translation>
    </message>
    <message>
        <source>&amp;Multilingual model:</source>
        <translation>&amp;Çok dilli model:</translation>
    </message>
    <message>
        <source>Met&amp;hod:</source>
        <translation>&amp;Yöntem:</translation>
    </message>
    <message>
        <source>What is proposed when you look for themes.</source>
        <translation>Temaları aradığınızda önerilen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Looking at “%1”…</source>
        <translation>“%1” inceleniyor…</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file was kept.</source>
        <translation>İçe aktarma iptal edildi. Dosyadan hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Importing “%1” · %2 rows</source>
        <translation>“%1” içe aktarılıyor · %2 satır</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sütunların anlamı</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong before you import.</source>
        <translation>Dosyadan tahmin edildi. İçe aktarmadan önce yanlış olanı değiştirin.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Say which column holds the comments: choose “Comments” for it.</source>
        <translation>Yorumların hangi sütunda olduğunu belirtin: onun için “Yorumlar”ı seçin.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;İçe aktar</translation>
    </message>
    <message>
        <source>Import this and &amp;all that wait</source>
        <translation>Bunu ve &amp;bekleyenlerin hepsini içe aktar</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>İçe a&amp;ktarma</translation>
    </message>
    <message>
        <source>Ta&amp;ke over rows that say something else now</source>
        <translation>Şimdi başka şey söyleyen satırları &amp;devral</translation>
    </message>
    <message>
        <source>Where this file is a newer export of one the study has: show what it says now of rows that are there already. What they said before is kept, with all that was decided about it.</source>
        <translation>Bu dosya çalışmadaki bir dosyanın daha yeni dışa aktarımıysa: zaten var olan satırlar için şimdi dediğini göster. Daha önce dedikleri, haklarında verilen bütün kararlarla birlikte saklanır.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Bunu siz seçtiniz.</translation>
    </message>
    <message>
        <source>Which column holds the comments?</source>
        <translation>Yorumlar hangi sütunda?</translation>
    </message>
    <message>
        <source>No column of this file looks like comments. Which one holds them?</source>
        <translation>Bu dosyanın hiçbir sütunu yoruma benzemiyor. Yorumlar hangisinde?</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[örtülü]</translation>
    </message>
    <message>
        <source>Safe view is on: what people wrote is covered until it is imported and looked through.</source>
        <translation>Güvenli görünüm açık: insanların yazdıkları, içe aktarılıp gözden geçirilene kadar örtülüdür.</translation>
    </message>
    <message>
        <source>Rating: satisfaction</source>
        <translation>Puan: memnuniyet</translation>
    </message>
    <message>
        <source>Rating: effort it took</source>
        <translation>Puan: gereken çaba</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>İlk temasta çözüldü</translation>
    </message>
    <message>
        <source>Rating: trust</source>
        <translation>Puan: güven</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Çözüm süresi</translation>
    </message>
    <message>
        <source>Another rating or figure</source>
        <translation>Başka bir puan ya da rakam</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Comments: what is good?</source>
        <translation>Yorumlar: iyi olan ne?</translation>
    </message>
    <message>
        <source>Comments: what could be better?</source>
        <translation>Yorumlar: ne daha iyi olabilirdi?</translation>
    </message>
    <message>
        <source>Number or id of the row</source>
        <translation>Satırın numarası ya da kimliği</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The question asked</source>
        <translation>Sorulan soru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>A group to compare</source>
        <translation>Karşılaştırılacak bir grup</translation>
    </message>
    <message>
        <source>Weight of the row</source>
        <translation>Satırın ağırlığı</translation>
    </message>
    <message>
        <source>The person (kept as a code only)</source>
        <translation>Kişi (yalnızca kod olarak saklanır)</translation>
    </message>
    <message>
        <source>What it answers to</source>
        <translation>Neye yanıt verdiği</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Import “%1”?</source>
        <translation>“%1” içe aktarılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1 · %2</source>
        <translation>Tanındı: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s)</source>
        <translation>
            <numerusform>%Ln dosya daha bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>Priorities</source>
        <translation>Öncelikler</translation>
    </message>
    <message>
        <source>List of priorities</source>
        <translation>Öncelik listesi</translation>
    </message>
    <message>
        <source>What to act on</source>
        <translation>Ne yapılmalı</translation>
    </message>
    <message>
        <source>Themes it rests on</source>
        <translation>Dayandığı temalar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Olumsuz</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Who, by when</source>
        <translation>Kim, ne zamana kadar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Score: reach (its people, as a part of the most any priority has) + severity (the mean of the negative part, of hard answers and of unresolved matters, as far as they are known) + confidence (the least of what it rests on) + benefit (1 where a small group raises it more than others) − effort (0 for 1, 1 for 5), each times its weight. * Nobody judged the effort: 3 is counted. The rule is a help to talk it over, no measurement.</source>
        <translation>Puan: erişim (kişileri, en çok kişisi olan önceliğe oranla) + ağırlık (bilindiği kadarıyla olumsuz payın, zorluk yanıtlarının ve çözülmemiş işlerin ortalaması) + güven (dayandıklarının en düşüğü) + yarar (küçük bir grup ötekilerden çok dile getiriyorsa 1) − çaba (1 için 0, 5 için 1); her biri kendi ağırlığıyla çarpılır. * Çabayı kimse değerlendirmedi: 3 sayılır. Kural konuşmaya yardım eder; ölçüm değildir.</translation>
    </message>
    <message>
        <source>Weight of reac&amp;h:</source>
        <translation>&amp;Erişimin ağırlığı:</translation>
    </message>
    <message>
        <source>Weight of se&amp;verity:</source>
        <translation>&amp;Ağırlığın katsayısı:</translation>
    </message>
    <message>
        <source>Weight of co&amp;nfidence:</source>
        <translation>&amp;Güvenin ağırlığı:</translation>
    </message>
    <message>
        <source>Wei&amp;ght of benefit:</source>
        <translation>&amp;Yararın ağırlığı:</translation>
    </message>
    <message>
        <source>Weight of e&amp;ffort:</source>
        <translation>&amp;Çabanın ağırlığı:</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>&amp;Yeniden yaz</translation>
    </message>
    <message>
        <source>Show its &amp;comments</source>
        <translation>Yorumlarını &amp;göster</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>No priorities yet</source>
        <translation>Henüz öncelik yok</translation>
    </message>
    <message>
        <source>Choose a theme that asks for action and press “Make it a priority” (Ctrl+T). Here you then say who does what by when, and what people were told.</source>
        <translation>Bir şey yapılmasını gerektiren bir tema seçin ve “Öncelik yap” düğmesine basın (Ctrl+T). Sonra burada kimin neyi ne zamana kadar yapacağını ve insanlara ne dendiğini yazarsınız.</translation>
    </message>
    <message>
        <source>Go to the themes</source>
        <translation>Temalara git</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>Henüz tema yok</translation>
    </message>
    <message>
        <source>A priority rests on what many people say. Find the themes first, then choose what to act on.</source>
        <translation>Bir öncelik birçok kişinin dediğine dayanır. Önce temaları bulun, sonra ne yapılacağını seçin.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then choose what to act on.</source>
        <translation>Yorumları içe aktarın ve temalarını bulun; sonra ne yapılacağını seçin.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Effort (1 easy, 5 hard):</source>
        <translation>Ç&amp;aba (1 kolay, 5 zor):</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Durum:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Sorumlu:</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>Son &amp;tarih:</translation>
    </message>
    <message>
        <source>&amp;Answered through:</source>
        <translation>Yanıt &amp;yolu:</translation>
    </message>
    <message>
        <source>Reason people give:</source>
        <translation>İnsanların verdiği neden:</translation>
    </message>
    <message>
        <source>What to &amp;tell those who wrote:</source>
        <translation>Yazanlara ne &amp;denecek:</translation>
    </message>
    <message>
        <source>What they were told (&amp;you said, we did):</source>
        <translation>Onlara ne dendi (siz &amp;söylediniz, biz yaptık):</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Kabul edilmedi</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>31.12.2026</translation>
    </message>
    <message>
        <source>Nobody judged the effort, so 3 is counted. The score is %1 if it is 5, and %2 if it is 1.</source>
        <translation>Çabayı kimse değerlendirmedi, bu yüzden 3 sayılır. Çaba 5 ise puan %1, 1 ise %2 olur.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 içinden %1 (%3)</translation>
    </message>
</context>
<context>
    <name>PriorityViews</name>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Etki ve çaba</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Taahhütler</translation>
    </message>
    <message>
        <source>Priorities: %1</source>
        <translation>Öncelikler: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrow keys walk the cards, Ctrl with ← or → moves a card to another column, and so does dragging it.</source>
        <translation>Ok tuşları kartlarda gezinir, Ctrl ile ← ya da → kartı başka sütuna taşır; sürüklemek de taşır.</translation>
    </message>
    <message>
        <source>Picture of impact and effort</source>
        <translation>Etki ve çaba grafiği</translation>
    </message>
    <message>
        <source>Impact and effort of priorities</source>
        <translation>Önceliklerin etkisi ve çabası</translation>
    </message>
    <message>
        <source>&amp;Upwards:</source>
        <translation>&amp;Yukarı doğru:</translation>
    </message>
    <message>
        <source>Impact: what speaks for it, by the rule below</source>
        <translation>Etki: aşağıdaki kurala göre onun lehine olan</translation>
    </message>
    <message>
        <source>People who speak of it</source>
        <translation>Bundan söz eden kişiler</translation>
    </message>
    <message>
        <source>Effort, as people judged it</source>
        <translation>Kişilerin değerlendirdiği çaba</translation>
    </message>
    <message>
        <source>%1 (easy)</source>
        <translation>%1 (kolay)</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <translation>%1 (zor)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>What stands high and to the left helps most for the least. %1 of %2 have no effort yet: they stand apart here, and in the table their score counts 3.</source>
        <translation>Sol üstte duran, en az çabayla en çok işe yarar. %2 içinden %1 tanesinin çabası henüz belli değil: burada ayrı durur, tabloda puanları 3 sayılır.</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Resmi &amp;kopyala</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>&amp;Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>&amp;Tabloyu kaydet…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Resim panoda.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Resimler (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 olumsuz</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>Çaba %1</translation>
    </message>
    <message>
        <source>%1 upwards, effort %2</source>
        <translation>%1 yukarı, çaba %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A coder needs a name.</source>
        <translation>Bir kodlayıcının adı olmalı.</translation>
    </message>
    <message>
        <source>A promise needs words.</source>
        <translation>Bir taahhüdün sözleri olmalı.</translation>
    </message>
    <message>
        <source>A quote needs words.</source>
        <translation>Bir alıntının sözleri olmalı.</translation>
    </message>
    <message>
        <source>A selection needs a name.</source>
        <translation>Bir seçimin adı olmalı.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Bir temanın adı olmalı.</translation>
    </message>
    <message>
        <source>All comments coded blind were called the same: there is nothing for a model to tell apart.</source>
        <translation>Kör kodlanan yorumların hepsine aynı şey dendi: bir modelin ayırt edeceği bir şey yok.</translation>
    </message>
    <message>
        <source>Analyse again, and verify that analysis.</source>
        <translation>Yeniden analiz edin ve o analizi doğrulayın.</translation>
    </message>
    <message>
        <source>Analyse again, or set the calibrated model aside first.</source>
        <translation>Yeniden analiz edin ya da önce kalibre edilmiş modeli kenara koyun.</translation>
    </message>
    <message>
        <source>Analyse again, with other settings or more comments, and compare then.</source>
        <translation>Başka ayarlarla ya da daha çok yorumla yeniden analiz edin, sonra karşılaştırın.</translation>
    </message>
    <message>
        <source>Analyse again, with the granularity you want.</source>
        <translation>İstediğiniz ayrıntı düzeyiyle yeniden analiz edin.</translation>
    </message>
    <message>
        <source>Analyse again; from then on another granularity is there at once.</source>
        <translation>Yeniden analiz edin; ondan sonra başka bir ayrıntı düzeyi hemen görünür.</translation>
    </message>
    <message>
        <source>Analyse it first, in the window or with “voc analyze”.</source>
        <translation>Önce analiz edin; pencerede ya da “voc analyze” ile.</translation>
    </message>
    <message>
        <source>Another selection is called “{name}”.</source>
        <translation>Başka bir seçimin adı “{name}”.</translation>
    </message>
    <message>
        <source>Answers cannot be grouped by “{grouping}”.</source>
        <translation>Yanıtlar “{grouping}” bakımından gruplanamaz.</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Önce onu geri getirin.</translation>
    </message>
    <message>
        <source>Calibrate one first (voc code calibrate).</source>
        <translation>Önce bir tane kalibre edin (voc code calibrate).</translation>
    </message>
    <message>
        <source>Check that the export finished and that the right file was chosen.</source>
        <translation>Dışa aktarmanın bittiğini ve doğru dosyanın seçildiğini denetleyin.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or copy the study to a folder of your own.</source>
        <translation>Klasörün izinlerini denetleyin ya da çalışmayı kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try again.</source>
        <translation>Adı ve klasörü denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the name, or make a new study.</source>
        <translation>Adı denetleyin ya da yeni bir çalışma oluşturun.</translation>
    </message>
    <message>
        <source>Choose a file ending in .voc.</source>
        <translation>Adı .voc ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a name of up to 80 letters, without / \ : * ? &quot; &lt; &gt; | and not beginning with a dot.</source>
        <translation>/ \ : * ? &quot; &lt; &gt; | içermeyen, noktayla başlamayan, en çok 80 harflik bir ad seçin.</translation>
    </message>
    <message>
        <source>Choose a sentence-transformers model of the BERT or XLM-RoBERTa family.</source>
        <translation>BERT ya da XLM-RoBERTa ailesinden bir sentence-transformers modeli seçin.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Başka bir klasör seçin ya da dosyayı açık olduğu yerde kapatın.</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again, whole.</source>
        <translation>Başka bir model seçin ya da bunu yeniden, eksiksiz edinin.</translation>
    </message>
    <message>
        <source>Choose another name, or forget that one first.</source>
        <translation>Başka bir ad seçin ya da önce ötekini unutturun.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing study.</source>
        <translation>Başka bir ad seçin ya da var olan çalışmayı açın.</translation>
    </message>
    <message>
        <source>Choose another theme as well.</source>
        <translation>Bir tema daha seçin.</translation>
    </message>
    <message>
        <source>Choose another theme to put above it, or take the other one out first.</source>
        <translation>Üstüne koymak için başka bir tema seçin ya da önce ötekini çıkarın.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Şunlardan seçin: {known}.</translation>
    </message>
    <message>
        <source>Choose one of the columns named here.</source>
        <translation>Burada adı geçen sütunlardan birini seçin.</translation>
    </message>
    <message>
        <source>Choose one of those named here.</source>
        <translation>Burada adı geçenlerden birini seçin.</translation>
    </message>
    <message>
        <source>Choose some words of the comment and quote them again.</source>
        <translation>Yorumdan bazı sözcükler seçin ve yeniden alıntılayın.</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>Orada kapatın, sonra burada açın.</translation>
    </message>
    <message>
        <source>Close other programs, or analyse a part of the comments.</source>
        <translation>Başka programları kapatın ya da yorumların bir bölümünü analiz edin.</translation>
    </message>
    <message>
        <source>Code more comments and calibrate again; until then the starter judges better.</source>
        <translation>Daha çok yorum kodlayıp yeniden kalibre edin; o zamana kadar başlangıç modeli daha iyi değerlendirir.</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are called otherwise.</source>
        <translation>Bazılarına başka bir şey denene kadar rastgele bir örneklemden daha çok yorum kodlayın (voc code draw).</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are given a tag.</source>
        <translation>Bazılarına etiket verilene kadar rastgele bir örneklemden daha çok yorum kodlayın (voc code draw).</translation>
    </message>
    <message>
        <source>Code more of a random draw (voc code draw), then try again.</source>
        <translation>Rastgele bir örneklemden daha çoğunu kodlayın (voc code draw), sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Code the comments the draw lists; what was not drawn cannot speak for the rest.</source>
        <translation>Örneklemin listelediği yorumları kodlayın; çekilmeyenler geri kalan adına konuşamaz.</translation>
    </message>
    <message>
        <source>Copy the details and report them; they hold no comment text.</source>
        <translation>Ayrıntıları kopyalayıp bildirin; içlerinde yorum metni yoktur.</translation>
    </message>
    <message>
        <source>Copy them from the comment letter for letter, or leave them out to quote all of it.</source>
        <translation>Yorumdan harfi harfine kopyalayın ya da tamamını alıntılamak için boş bırakın.</translation>
    </message>
    <message>
        <source>Delete that file from the pack (model.safetensors holds the same weights), then add it again.</source>
        <translation>O dosyayı paketten silin (model.safetensors aynı ağırlıkları içerir), sonra yeniden ekleyin.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>Bu paketi kullanmayın.</translation>
    </message>
    <message>
        <source>Draw fewer, or import more comments first.</source>
        <translation>Daha az çekin ya da önce daha çok yorum içe aktarın.</translation>
    </message>
    <message>
        <source>Draw some comments at random (voc code draw) and code these blind, too, then try again.</source>
        <translation>Rastgele birkaç yorum çekin (voc code draw), bunları da kör kodlayın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Each language has a model of its own: code more comments of the one that matters most, then try again.</source>
        <translation>Her dilin kendi modeli vardır: en önemli olanın yorumlarından daha çok kodlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Find the themes first, then draw comments to code.</source>
        <translation>Önce temaları bulun, sonra kodlanacak yorumları çekin.</translation>
    </message>
    <message>
        <source>Findings are not written as “{format}”.</source>
        <translation>Bulgular “{format}” olarak yazılmaz.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Get the model again from where the fingerprint was published.</source>
        <translation>Modeli, parmak izinin yayımlandığı yerden yeniden edinin.</translation>
    </message>
    <message>
        <source>Get the model again, whole.</source>
        <translation>Modeli yeniden, eksiksiz edinin.</translation>
    </message>
    <message>
        <source>Get the whole model, with this file, and add it again.</source>
        <translation>Modelin tamamını bu dosyayla birlikte edinip yeniden ekleyin.</translation>
    </message>
    <message>
        <source>Give a level between the scale&apos;s ends; of a yes or no, a share such as 0.8.</source>
        <translation>Ölçeğin uçları arasında bir düzey verin; evet-hayır için 0.8 gibi bir pay verin.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 (easy) to 5 (hard).</source>
        <translation>1 (kolay) ile 5 (zor) arasında bir tam sayı verin.</translation>
    </message>
    <message>
        <source>Give every group a number above nought, such as 40%, 40 or 0.4.</source>
        <translation>Her gruba sıfırdan büyük bir sayı verin; 40%, 40 ya da 0.4 gibi.</translation>
    </message>
    <message>
        <source>Give every group one share.</source>
        <translation>Her gruba bir pay verin.</translation>
    </message>
    <message>
        <source>Give it again whenever you like.</source>
        <translation>İstediğiniz zaman yeniden verin.</translation>
    </message>
    <message>
        <source>Give one, so that people&apos;s codings can be told apart.</source>
        <translation>Kişilerin kodlamaları ayırt edilebilsin diye bir ad verin.</translation>
    </message>
    <message>
        <source>Give the columns the names: name, description, example. Only the first is needed.</source>
        <translation>Sütunlara şu adları verin: name, description, example. Yalnızca ilki gereklidir.</translation>
    </message>
    <message>
        <source>Give the lower end first, such as 1-5.</source>
        <translation>Önce alt ucu verin; 1-5 gibi.</translation>
    </message>
    <message>
        <source>Give two or three letters, such as en, es, tr or th.</source>
        <translation>İki ya da üç harf verin; en, es, tr ya da th gibi.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Çalışmayı sürdürün.</translation>
    </message>
    <message>
        <source>Group by theme, channel, question, language, month or week, or by a column that was read as a group.</source>
        <translation>theme, channel, question, language, month ya da week ile veya grup olarak okunan bir sütunla gruplayın.</translation>
    </message>
    <message>
        <source>If you trust the file, open it where it comes from and save the table as CSV (UTF-8).</source>
        <translation>Dosyaya güveniyorsanız geldiği programda açıp tabloyu CSV (UTF-8) olarak kaydedin.</translation>
    </message>
    <message>
        <source>Import a file of comments first.</source>
        <translation>Önce bir yorum dosyası içe aktarın.</translation>
    </message>
    <message>
        <source>Import a newer export of the same source to add what is new.</source>
        <translation>Yeni olanları eklemek için aynı kaynağın daha yeni bir dışa aktarımını içe aktarın.</translation>
    </message>
    <message>
        <source>Import one of them at a time; name it behind the rest, as in “{example}”.</source>
        <translation>Her seferinde birini içe aktarın; “{example}” örneğindeki gibi adını en sona yazın.</translation>
    </message>
    <message>
        <source>Import the file again, so that what is shown and what is imported are the same.</source>
        <translation>Gösterilenle içe aktarılan aynı olsun diye dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Açmak için daha yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>Install the workbench again, then run “voc doctor”.</source>
        <translation>Programı yeniden kurun, sonra “voc doctor” çalıştırın.</translation>
    </message>
    <message>
        <source>Keep a copy of the file and restore the newest backup.</source>
        <translation>Dosyanın bir kopyasını saklayın ve en yeni yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Kept are: {known}. Or name a file that was saved with --save-mapping.</source>
        <translation>Saklananlar: {known}. Ya da --save-mapping ile kaydedilmiş bir dosyanın adını verin.</translation>
    </message>
    <message>
        <source>Leave out what is not needed, or join codes that are near each other.</source>
        <translation>Gerekmeyeni çıkarın ya da birbirine yakın kodları birleştirin.</translation>
    </message>
    <message>
        <source>Let other people code that draw, or choose something else to code of its comments.</source>
        <translation>O örneklemi başkaları kodlasın ya da yorumlarının başka bir yönünü kodlamayı seçin.</translation>
    </message>
    <message>
        <source>Link it first (voc promise link).</source>
        <translation>Önce onu bağlayın (voc promise link).</translation>
    </message>
    <message>
        <source>List all groups of the population, two at least.</source>
        <translation>Nüfusun bütün gruplarını yazın; en az iki.</translation>
    </message>
    <message>
        <source>List all groups; where the numbers are people, name their column “people”.</source>
        <translation>Bütün grupları yazın; sayılar kişi sayısıysa sütunlarına “people” adını verin.</translation>
    </message>
    <message>
        <source>List the packs with: voc models. Or analyse with what the workbench brings along.</source>
        <translation>Paketlere bakın: voc models. Ya da programın getirdiğiyle analiz edin.</translation>
    </message>
    <message>
        <source>Look at the list (voc population STUDY.voc).</source>
        <translation>Listeye bakın (voc population STUDY.voc).</translation>
    </message>
    <message>
        <source>Look at the list of measures (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes, or an id.</source>
        <translation>Gösterge listesine bakın (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes ya da bir kimlik.</translation>
    </message>
    <message>
        <source>Look at the list of measures: the other one holds the answers of another file.</source>
        <translation>Gösterge listesine bakın: öteki, başka bir dosyanın yanıtlarını içeriyor.</translation>
    </message>
    <message>
        <source>Look it up in the history (voc history): it may be taken back already.</source>
        <translation>Geçmişe bakın (voc history): zaten geri alınmış olabilir.</translation>
    </message>
    <message>
        <source>Look it up in the list of priorities.</source>
        <translation>Öncelik listesine bakın.</translation>
    </message>
    <message>
        <source>Look it up in the list of promises (voc promise list).</source>
        <translation>Taahhüt listesine bakın (voc promise list).</translation>
    </message>
    <message>
        <source>Look it up in the list of quotes (voc quotes).</source>
        <translation>Alıntı listesine bakın (voc quotes).</translation>
    </message>
    <message>
        <source>Look its id up in the list of draws.</source>
        <translation>Kimliğine örneklem listesinde bakın.</translation>
    </message>
    <message>
        <source>Look its id up in the list of themes (voc themes) or of priorities (voc priorities).</source>
        <translation>Kimliğine tema (voc themes) ya da öncelik (voc priorities) listesinde bakın.</translation>
    </message>
    <message>
        <source>Look its name up in the list of saved selections (voc selections).</source>
        <translation>Adına kayıtlı seçimler listesinde bakın (voc selections).</translation>
    </message>
    <message>
        <source>Look its number up in the list of campaigns (voc campaigns); it may have changed with the last import.</source>
        <translation>Numarasına kampanya listesinde bakın (voc campaigns); son içe aktarmayla değişmiş olabilir.</translation>
    </message>
    <message>
        <source>Look its wording up in the list of questions (voc questions).</source>
        <translation>Sözlerine soru listesinde bakın (voc questions).</translation>
    </message>
    <message>
        <source>Look the comment&apos;s id up in the comments list.</source>
        <translation>Yorumun kimliğine yorum listesinde bakın.</translation>
    </message>
    <message>
        <source>Look the theme&apos;s id up in the theme list.</source>
        <translation>Temanın kimliğine tema listesinde bakın.</translation>
    </message>
    <message>
        <source>Look through the list of marks again.</source>
        <translation>İşaret listesini yeniden gözden geçirin.</translation>
    </message>
    <message>
        <source>Merge copies of one study, made by copying its file.</source>
        <translation>Aynı çalışmanın, dosyası kopyalanarak yapılmış kopyalarını birleştirin.</translation>
    </message>
    <message>
        <source>Merging needs at least two themes.</source>
        <translation>Birleştirmek için en az iki tema gerekir.</translation>
    </message>
    <message>
        <source>Name another folder, go on with that study (voc analyze), or add --replace to begin afresh.</source>
        <translation>Başka bir klasör verin, o çalışmayla sürdürün (voc analyze) ya da baştan başlamak için --replace ekleyin.</translation>
    </message>
    <message>
        <source>Name one with “--codebook FILE”.</source>
        <translation>“--codebook FILE” ile bir tane verin.</translation>
    </message>
    <message>
        <source>Name the column that holds the comments (in the window, or with --text COLUMN).</source>
        <translation>Yorumların bulunduğu sütunu belirtin (pencerede ya da --text COLUMN ile).</translation>
    </message>
    <message>
        <source>Name the columns “group” and “share”, or “group” and “people” where they are counts.</source>
        <translation>Sütunlara “group” ve “share”, sayıysa “group” ve “people” adlarını verin.</translation>
    </message>
    <message>
        <source>No column of “{path}” looks like comments. Its columns are: {columns}.</source>
        <translation>“{path}” dosyasının hiçbir sütunu yoruma benzemiyor. Sütunları: {columns}.</translation>
    </message>
    <message>
        <source>No language has {wanted} comments coded blind; the most has {coded}.</source>
        <translation>Hiçbir dilin {wanted} kör kodlanmış yorumu yok; en çoğunun {coded} tane.</translation>
    </message>
    <message>
        <source>No letter has the number {campaign}.</source>
        <translation>{campaign} numaralı mektup yok.</translation>
    </message>
    <message>
        <source>No model was added.</source>
        <translation>Hiçbir model eklenmedi.</translation>
    </message>
    <message>
        <source>No shares of the population are known for “{segment}”.</source>
        <translation>“{segment}” için nüfus payları bilinmiyor.</translation>
    </message>
    <message>
        <source>None of the coded comments was given a tag that a model could learn; “off-topic” is no such tag.</source>
        <translation>Kodlanan yorumların hiçbirine bir modelin öğrenebileceği etiket verilmedi; “konu dışı” böyle bir etiket değildir.</translation>
    </message>
    <message>
        <source>None of the comments coded blind was drawn at random: nothing could say how often a model is right.</source>
        <translation>Kör kodlanan yorumların hiçbiri rastgele çekilmedi: bir modelin ne sıklıkla doğru olduğunu hiçbir şey söyleyemez.</translation>
    </message>
    <message>
        <source>None of the groups in the list is a value of “{segment}”: {values}.</source>
        <translation>Listedeki grupların hiçbiri “{segment}” değeri değil: {values}.</translation>
    </message>
    <message>
        <source>Nothing that was measured is called “{measure}”.</source>
        <translation>Ölçülenler arasında “{measure}” adında bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was lost.</source>
        <translation>Hiçbir şey içe aktarılmadı, hiçbir şey yitmedi.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was unpacked.</source>
        <translation>Hiçbir şey içe aktarılmadı, hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was written.</source>
        <translation>Hiçbir şey içe aktarılmadı, hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not touched.</source>
        <translation>Hiçbir şey içe aktarılmadı, dosyaya dokunulmadı.</translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation>Hiçbir şey iki kez içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Hiçbir şeyin üzerine yazılmadı.</translation>
    </message>
    <message>
        <source>Nothing was saved or changed.</source>
        <translation>Hiçbir şey kaydedilmedi ve değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>One group alone says nothing of the others.</source>
        <translation>Tek bir grup ötekiler hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it as CSV (UTF-8), and import that.</source>
        <translation>Geldiği programda açın, CSV (UTF-8) olarak kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import that.</source>
        <translation>Parolasıyla açın, parolasız bir kopya kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>Open the study on a machine with a screen, or use the other commands (voc --help).</source>
        <translation>Çalışmayı ekranı olan bir bilgisayarda açın ya da öteki komutları kullanın (voc --help).</translation>
    </message>
    <message>
        <source>Point to the folder in which config.json lies, or to a zip file of it.</source>
        <translation>config.json dosyasının bulunduğu klasörü ya da onun zip dosyasını gösterin.</translation>
    </message>
    <message>
        <source>Redo its import, keep what the study had of its changed rows, then undo the import.</source>
        <translation>İçe aktarmasını yineleyin, değişen satırları için çalışmada olanı koruyun, sonra içe aktarmayı geri alın.</translation>
    </message>
    <message>
        <source>Remove it first, or give this one another name.</source>
        <translation>Önce onu kaldırın ya da buna başka bir ad verin.</translation>
    </message>
    <message>
        <source>Remove the pack and add it again: voc models remove, voc models add.</source>
        <translation>Paketi kaldırıp yeniden ekleyin: voc models remove, voc models add.</translation>
    </message>
    <message>
        <source>Run the analysis first.</source>
        <translation>Önce analizi çalıştırın.</translation>
    </message>
    <message>
        <source>Save a mapping again (voc import --save-mapping FILE), and use that.</source>
        <translation>Eşlemeyi yeniden kaydedin (voc import --save-mapping FILE) ve onu kullanın.</translation>
    </message>
    <message>
        <source>Save it as one of: {kinds}.</source>
        <translation>Şunlardan biri olarak kaydedin: {kinds}.</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>Neler verilebileceğini --help ile görün.</translation>
    </message>
    <message>
        <source>Sentiment, tones or drivers are judged by a model calibrated for the comments there were, not for new ones.</source>
        <translation>Duygu, tonlar ya da etkenler yeni yorumlar için değil, eskileri için kalibre edilmiş bir modelle değerlendiriliyor.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {reason}.</source>
        <translation>Olmaması gereken bir şey oldu: {reason}.</translation>
    </message>
    <message>
        <source>Start it again whenever you like; nothing is computed twice.</source>
        <translation>İstediğiniz zaman yeniden başlatın; hiçbir şey iki kez hesaplanmaz.</translation>
    </message>
    <message>
        <source>Start the analysis again; it goes on where it ended.</source>
        <translation>Analizi yeniden başlatın; kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Step {step} cannot be taken back.</source>
        <translation>{step}. adım geri alınamaz.</translation>
    </message>
    <message>
        <source>The analysis ended before it was done ({reason}).</source>
        <translation>Analiz tamamlanmadan bitti ({reason}).</translation>
    </message>
    <message>
        <source>The analysis needed more memory than this machine has free.</source>
        <translation>Analiz, bu bilgisayarda boş olandan çok bellek gerektirdi.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Analiz iptal edildi.</translation>
    </message>
    <message>
        <source>The analysis {run} is an earlier one with new comments put to its themes, so it cannot be repeated as one.</source>
        <translation>{run} analizi, temalarına yeni yorumlar yerleştirilmiş eski bir analizdir; bu yüzden tek analiz olarak yinelenemez.</translation>
    </message>
    <message>
        <source>The calibrated model was not adopted: cross-validation does not show it to be better than the starter.</source>
        <translation>Kalibre edilmiş model benimsenmedi: çapraz doğrulama başlangıç modelinden iyi olduğunu göstermiyor.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>Komut iptal edildi.</translation>
    </message>
    <message>
        <source>The comment “{comment}” does not hold these words.</source>
        <translation>“{comment}” yorumunda bu sözler yok.</translation>
    </message>
    <message>
        <source>The comment “{comment}” is not in the draw “{draw}”.</source>
        <translation>“{comment}” yorumu “{draw}” örnekleminde yok.</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the analysis {run}, so it cannot be repeated.</source>
        <translation>Yorumlar, dilleri ya da kampanyalar {run} analizinden beri değişti; bu yüzden yinelenemez.</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the present analysis.</source>
        <translation>Yorumlar, dilleri ya da kampanyalar şimdiki analizden beri değişti.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full.</source>
        <translation>“{path}” dosyasının bulunduğu disk dolu.</translation>
    </message>
    <message>
        <source>The existing file was not touched.</source>
        <translation>Var olan dosyaya dokunulmadı.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Dosya olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Dosyaya dokunulmadı.</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack cannot be used: {reason}.</source>
        <translation>Model paketinin “{file}” dosyası kullanılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack “{model}” is not the one that was added (its fingerprint differs).</source>
        <translation>“{model}” model paketinin “{file}” dosyası eklenen dosya değil (parmak izi farklı).</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read: {reason}.</source>
        <translation>“{path}” dosyası okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The file “{path}” holds no rows.</source>
        <translation>“{path}” dosyasında satır yok.</translation>
    </message>
    <message>
        <source>The language model “{model}” is not installed.</source>
        <translation>“{model}” dil modeli kurulu değil.</translation>
    </message>
    <message>
        <source>The language model “{model}” is not the one it should be (its fingerprint differs).</source>
        <translation>“{model}” dil modeli olması gereken model değil (parmak izi farklı).</translation>
    </message>
    <message>
        <source>The model is of a kind the workbench cannot run: {architecture}.</source>
        <translation>Model, programın çalıştıramadığı türden: {architecture}.</translation>
    </message>
    <message>
        <source>The model pack holds “{file}”, a kind of file that can carry programs or that is not read here.</source>
        <translation>Model paketinde “{file}” var; program taşıyabilen ya da burada okunmayan bir dosya türü.</translation>
    </message>
    <message>
        <source>The model pack lacks the file “{file}”.</source>
        <translation>Model paketinde “{file}” dosyası eksik.</translation>
    </message>
    <message>
        <source>The model pack names a file outside of itself: “{file}”.</source>
        <translation>Model paketi kendi dışında bir dosyanın adını veriyor: “{file}”.</translation>
    </message>
    <message>
        <source>The model was loaded but its vectors are of no use: {reason}.</source>
        <translation>Model yüklendi ama vektörleri işe yaramıyor: {reason}.</translation>
    </message>
    <message>
        <source>The old name was kept.</source>
        <translation>Eski ad kaldı.</translation>
    </message>
    <message>
        <source>The present analysis does not hold broader and finer themes.</source>
        <translation>Şimdiki analizde daha geniş ya da daha ince temalar yok.</translation>
    </message>
    <message>
        <source>The report has no section “{section}”.</source>
        <translation>Raporda “{section}” bölümü yok.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}, not to 100 % (or to 1).</source>
        <translation>Payların toplamı 100 % (ya da 1) değil, {sum}.</translation>
    </message>
    <message>
        <source>The study has neither a theme nor a priority “{target}”.</source>
        <translation>Çalışmada “{target}” adlı tema ya da öncelik yok.</translation>
    </message>
    <message>
        <source>The study has no analysis “{run}”.</source>
        <translation>Çalışmada “{run}” analizi yok.</translation>
    </message>
    <message>
        <source>The study has no calibrated model “{calibration}”.</source>
        <translation>Çalışmada “{calibration}” kalibre edilmiş modeli yok.</translation>
    </message>
    <message>
        <source>The study has no comment “{comment}”.</source>
        <translation>Çalışmada “{comment}” yorumu yok.</translation>
    </message>
    <message>
        <source>The study has no draw “{draw}”.</source>
        <translation>Çalışmada “{draw}” örneklemi yok.</translation>
    </message>
    <message>
        <source>The study has no earlier analysis to compare with.</source>
        <translation>Çalışmada karşılaştırılacak daha eski bir analiz yok.</translation>
    </message>
    <message>
        <source>The study has no personal-data mark “{mark}”.</source>
        <translation>Çalışmada “{mark}” kişisel veri işareti yok.</translation>
    </message>
    <message>
        <source>The study has no priority “{priority}”.</source>
        <translation>Çalışmada “{priority}” önceliği yok.</translation>
    </message>
    <message>
        <source>The study has no promise “{promise}”.</source>
        <translation>Çalışmada “{promise}” taahhüdü yok.</translation>
    </message>
    <message>
        <source>The study has no question “{wording}”.</source>
        <translation>Çalışmada “{wording}” sorusu yok.</translation>
    </message>
    <message>
        <source>The study has no quote “{quote}”.</source>
        <translation>Çalışmada “{quote}” alıntısı yok.</translation>
    </message>
    <message>
        <source>The study has no selection called “{name}”.</source>
        <translation>Çalışmada “{name}” adlı bir seçim yok.</translation>
    </message>
    <message>
        <source>The study has no theme “{theme}”.</source>
        <translation>Çalışmada “{theme}” teması yok.</translation>
    </message>
    <message>
        <source>The study has not been analysed yet.</source>
        <translation>Çalışma henüz analiz edilmedi.</translation>
    </message>
    <message>
        <source>The study holds no comments yet.</source>
        <translation>Çalışmada henüz yorum yok.</translation>
    </message>
    <message>
        <source>The study is unchanged, and what was computed so far is kept.</source>
        <translation>Çalışma değişmedi, şimdiye kadar hesaplananlar saklandı.</translation>
    </message>
    <message>
        <source>The study is unchanged.</source>
        <translation>Çalışma değişmedi.</translation>
    </message>
    <message>
        <source>The study is unchanged; no half-written file was left.</source>
        <translation>Çalışma değişmedi; yarım yazılmış dosya kalmadı.</translation>
    </message>
    <message>
        <source>The study was not changed; imported comments are safe.</source>
        <translation>Çalışma değişmedi; içe aktarılan yorumlar güvende.</translation>
    </message>
    <message>
        <source>The study was not touched.</source>
        <translation>Çalışmaya dokunulmadı.</translation>
    </message>
    <message>
        <source>The weights of the model pack are not those with the fingerprint {wanted}; theirs is {found}.</source>
        <translation>Model paketinin ağırlıkları {wanted} parmak izli olanlar değil; onlarınki {found}.</translation>
    </message>
    <message>
        <source>There are no themes to code yet.</source>
        <translation>Henüz kodlanacak tema yok.</translation>
    </message>
    <message>
        <source>There is a model pack “{model}” already.</source>
        <translation>“{model}” model paketi zaten var.</translation>
    </message>
    <message>
        <source>There is no codebook that comments could be put to alone.</source>
        <translation>Yorumların tek başına yerleştirilebileceği bir kod kitabı yok.</translation>
    </message>
    <message>
        <source>There is no colour “{colour}” for themes.</source>
        <translation>Temalar için “{colour}” rengi yok.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” dosyası yok.</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”.</source>
        <translation>“{name}” eşlemesi yok.</translation>
    </message>
    <message>
        <source>There is no model pack “{model}”.</source>
        <translation>“{model}” model paketi yok.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on.</source>
        <translation>Burada pencere açılacak bir ekran yok.</translation>
    </message>
    <message>
        <source>There is no study “{path}”.</source>
        <translation>“{path}” çalışması yok.</translation>
    </message>
    <message>
        <source>There is no tag “{tag}”.</source>
        <translation>“{tag}” etiketi yok.</translation>
    </message>
    <message>
        <source>There is no word to watch for.</source>
        <translation>İzlenecek bir sözcük yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This is what the comments of the draw “{draw}” are coded for already.</source>
        <translation>“{draw}” örnekleminin yorumları zaten bunun için kodlanıyor.</translation>
    </message>
    <message>
        <source>Type a name of at least one letter.</source>
        <translation>En az bir harflik bir ad yazın.</translation>
    </message>
    <message>
        <source>Type a word, a part of one, or several words.</source>
        <translation>Bir sözcük, bir sözcüğün parçasını ya da birkaç sözcük yazın.</translation>
    </message>
    <message>
        <source>Unpack it with a program you trust, look at what is in it, and import that.</source>
        <translation>Güvendiğiniz bir programla açın, içindekilere bakın ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores.</source>
        <translation>Harf, rakam, nokta, tire ve alt çizgi kullanın.</translation>
    </message>
    <message>
        <source>Use one of {known}; a driver may have + (praised) or - (blamed) before it.</source>
        <translation>{known} arasından birini kullanın; bir etkenin önünde + (övülen) ya da - (yerilen) olabilir.</translation>
    </message>
    <message>
        <source>Verify the earlier one before comments are added, or analyse again.</source>
        <translation>Yorum eklemeden önce eskisini doğrulayın ya da yeniden analiz edin.</translation>
    </message>
    <message>
        <source>Weigh volume, dissatisfaction, effort and repeat with 0 or more.</source>
        <translation>Hacmi, memnuniyetsizliği, çabayı ve yinelenmeyi 0 ya da daha fazlasıyla ağırlıklandırın.</translation>
    </message>
    <message>
        <source>Weights are not below nought, and one of them is above.</source>
        <translation>Ağırlıklar sıfırın altında olamaz, biri üstünde olmalıdır.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing half-done was kept.</source>
        <translation>Daha önce kaydedilenler güvende, yarım kalan bir şey saklanmadı.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Daha önce kaydedilenler güvende.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this step was undone.</source>
        <translation>Daha önce kaydedilenler güvende; bu adım geri alındı.</translation>
    </message>
    <message>
        <source>Write down what the service promised, in a sentence.</source>
        <translation>Hizmetin ne taahhüt ettiğini bir cümleyle yazın.</translation>
    </message>
    <message>
        <source>Write it as in 2026-12-31.</source>
        <translation>2026-12-31 gibi yazın.</translation>
    </message>
    <message>
        <source>Write one code a row, its name in the column “name”.</source>
        <translation>Her satıra bir kod yazın; adı “name” sütununda olsun.</translation>
    </message>
    <message>
        <source>Write one group a line with its share at the end, such as: North = 40%.</source>
        <translation>Her satıra bir grup, sonuna payını yazın; örneğin: Kuzey = 40%.</translation>
    </message>
    <message>
        <source>Write one of them; of tones and drivers also several, joined by “;”.</source>
        <translation>Bunlardan birini yazın; tonlardan ve etkenlerden “;” ile birleştirilmiş birkaçını da.</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-31.</source>
        <translation>Günü 2026-12-31 gibi yazın.</translation>
    </message>
    <message>
        <source>Write the groups as the file has them.</source>
        <translation>Grupları dosyadaki gibi yazın.</translation>
    </message>
    <message>
        <source>{coded} comments are coded; {wanted} are needed.</source>
        <translation>{coded} yorum kodlandı; {wanted} gerekiyor.</translation>
    </message>
    <message>
        <source>{level} does not lie on the scale of “{measure}”.</source>
        <translation>{level}, “{measure}” ölçeğinde yer almıyor.</translation>
    </message>
    <message>
        <source>{low} to {high} is no scale.</source>
        <translation>{low} – {high} bir ölçek değil.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{wanted} comments cannot be drawn: {left} are left that were not drawn before.</source>
        <translation>{wanted} yorum çekilemez: daha önce çekilmemiş {left} tane kaldı.</translation>
    </message>
    <message>
        <source>“{audience}” is nobody a promise is made to.</source>
        <translation>“{audience}”, taahhüt verilen biri değil.</translation>
    </message>
    <message>
        <source>“{driver}” is no driver of A-11.</source>
        <translation>“{driver}” bir A-11 etkeni değil.</translation>
    </message>
    <message>
        <source>“{due}” is no day.</source>
        <translation>“{due}” bir gün değil.</translation>
    </message>
    <message>
        <source>“{effort}” is no effort.</source>
        <translation>“{effort}” bir çaba değil.</translation>
    </message>
    <message>
        <source>“{group}” is in the list twice.</source>
        <translation>“{group}” listede iki kez var.</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <translation>“{language}” bir dil kodu değil.</translation>
    </message>
    <message>
        <source>“{line}” is no group with its share.</source>
        <translation>“{line}” payıyla birlikte bir grup değil.</translation>
    </message>
    <message>
        <source>“{measure}” is there with this meaning and scale already.</source>
        <translation>“{measure}” bu anlam ve ölçekle zaten var.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a mapping.</source>
        <translation>“{name}” bir eşlemenin adı olamaz.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a model pack.</source>
        <translation>“{name}” bir model paketi için ad olamaz.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>“{path}” yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” does not say which column holds the groups and which their shares.</source>
        <translation>“{path}” hangi sütunda grupların, hangisinde payların olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>“{path}” exists already, from an earlier run.</source>
        <translation>“{path}” daha önceki bir çalıştırmadan zaten var.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>“{path}” zaten var.</translation>
    </message>
    <message>
        <source>“{path}” has changed since it was looked at.</source>
        <translation>“{path}” incelendikten sonra değişmiş.</translation>
    </message>
    <message>
        <source>“{path}” has no column with the names of the codes.</source>
        <translation>“{path}” kod adlarını içeren bir sütuna sahip değil.</translation>
    </message>
    <message>
        <source>“{path}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation>“{path}” içinde “{column}” sütunu yok. Sütunları: {columns}.</translation>
    </message>
    <message>
        <source>“{path}” holds no code.</source>
        <translation>“{path}” hiç kod içermiyor.</translation>
    </message>
    <message>
        <source>“{path}” holds nothing called “{part}”. It holds: {parts}.</source>
        <translation>“{path}” içinde “{part}” adında bir şey yok. İçindekiler: {parts}.</translation>
    </message>
    <message>
        <source>“{path}” holds several files: {parts}.</source>
        <translation>“{path}” birkaç dosya içeriyor: {parts}.</translation>
    </message>
    <message>
        <source>“{path}” holds too many {what}: {found}, where at most {most} are of use.</source>
        <translation>“{path}” çok fazla {what} içeriyor: {found}; en çok {most} işe yarar.</translation>
    </message>
    <message>
        <source>“{path}” is already part of this study; it was imported on {when}.</source>
        <translation>“{path}” zaten bu çalışmanın parçası; {when} tarihinde içe aktarıldı.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>“{path}” hasarlı: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no copy of this study: none of the comments coded there is in here.</source>
        <translation>“{path}” bu çalışmanın kopyası değil: orada kodlanan yorumların hiçbiri burada yok.</translation>
    </message>
    <message>
        <source>“{path}” is no mapping of columns: {reason}.</source>
        <translation>“{path}” bir sütun eşlemesi değil: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no model pack: a folder or a zip file with the files of one model.</source>
        <translation>“{path}” bir model paketi değil: bir modelin dosyalarını içeren klasör ya da zip dosyası olmalı.</translation>
    </message>
    <message>
        <source>“{path}” is not a kind of file the workbench reads.</source>
        <translation>“{path}” programın okuduğu bir dosya türü değil.</translation>
    </message>
    <message>
        <source>“{path}” is not a study of the workbench.</source>
        <translation>“{path}” bu programın bir çalışması değil.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or command.</source>
        <translation>“{path}” başka bir pencerede ya da komutta açık.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password.</source>
        <translation>“{path}” parolayla korunuyor.</translation>
    </message>
    <message>
        <source>“{path}” was imported before and taken back, but rows of other files still show what it says.</source>
        <translation>“{path}” daha önce içe aktarılıp geri alındı, ama başka dosyaların satırları hâlâ onun dediğini gösteriyor.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the workbench (format {found}; this one knows {known}).</source>
        <translation>“{path}” programın daha yeni bir sürümüyle yapılmış (biçim {found}; bu sürüm {known} biçimini bilir).</translation>
    </message>
    <message>
        <source>“{path}” was not opened, because it would fill this machine&apos;s memory: {reason}.</source>
        <translation>“{path}” açılmadı, çünkü bu bilgisayarın belleğini doldururdu: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: {reason}.</source>
        <translation>“{path}” açılıp çıkarılmadı: {reason}.</translation>
    </message>
    <message>
        <source>“{said}” is none of the codes of this draw: {known}.</source>
        <translation>“{said}” bu örneklemin kodlarından biri değil: {known}.</translation>
    </message>
    <message>
        <source>“{share}” is no share of the population for “{group}”.</source>
        <translation>“{share}”, “{group}” için bir nüfus payı değil.</translation>
    </message>
    <message>
        <source>“{status}” is no status of a priority.</source>
        <translation>“{status}” bir önceliğin durumu değil.</translation>
    </message>
    <message>
        <source>“{target}” does not touch this promise.</source>
        <translation>“{target}” bu taahhüde dokunmuyor.</translation>
    </message>
    <message>
        <source>“{theme}” cannot stand below itself.</source>
        <translation>“{theme}” kendi altında duramaz.</translation>
    </message>
    <message>
        <source>“{theme}” was set aside, so it is neither above nor below another theme.</source>
        <translation>“{theme}” kenara konmuş; bu yüzden başka bir temanın ne üstünde ne altında.</translation>
    </message>
    <message>
        <source>“{word}” says nothing of a promise.</source>
        <translation>“{word}” bir taahhüt hakkında bir şey söylemiyor.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>List of promises</source>
        <translation>Taahhüt listesi</translation>
    </message>
    <message>
        <source>What touches the promise</source>
        <translation>Taahhüde dokunanlar</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ne taahhüt edildi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Denilen</translation>
    </message>
    <message>
        <source>Call it broken</source>
        <translation>Tutulmadı diyen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Theme or action that touches it</source>
        <translation>Ona dokunan tema ya da eylem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>Henüz taahhüt yok</translation>
    </message>
    <message>
        <source>Write down what the service said it would do, and link the themes that touch it: the findings then say which promises comments call kept and which broken.</source>
        <translation>Hizmetin yapacağını söylediklerini yazın ve bunlara dokunan temaları bağlayın: bulgular o zaman yorumların hangi taahhütleri tutulmuş, hangilerini tutulmamış saydığını söyler.</translation>
    </message>
    <message>
        <source>Of the comments of the themes that touch a promise, negative ones call it broken and positive ones kept. It is called broken where the whole 95 % interval of the broken part lies above a half, kept where it lies below; people are divided where it holds the half and is no wider than 20 points. Your own word goes first.</source>
        <translation>Bir taahhüde dokunan temaların yorumlarından olumsuz olanlar onu tutulmamış, olumlular tutulmuş sayar. Tutulmadı payının yüzde 95 aralığının tamamı yarının üstündeyse tutulmadı, altındaysa tutuldu denir; aralık yarıyı içeriyor ve 20 puandan geniş değilse insanlar ikiye bölünmüştür. Önce sizin sözünüz geçer.</translation>
    </message>
    <message>
        <source>&amp;New promise:</source>
        <translation>&amp;Yeni taahhüt:</translation>
    </message>
    <message>
        <source>What the service said it would do, in a sentence</source>
        <translation>Hizmetin yapacağını söylediği, bir cümleyle</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Kime:</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Y&amp;az</translation>
    </message>
    <message>
        <source>Remo&amp;ve promise</source>
        <translation>Taahhüdü ka&amp;ldır</translation>
    </message>
    <message>
        <source>&amp;Promise:</source>
        <translation>&amp;Taahhüt:</translation>
    </message>
    <message>
        <source>Ma&amp;de to:</source>
        <translation>&amp;Verildiği kişiler:</translation>
    </message>
    <message>
        <source>&amp;Called:</source>
        <translation>&amp;Denilen:</translation>
    </message>
    <message>
        <source>What &amp;its comments call it:</source>
        <translation>Yorumların &amp;dediği:</translation>
    </message>
    <message>
        <source>Theme or &amp;action:</source>
        <translation>Tema ya da &amp;eylem:</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Bağı &amp;çöz</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Yurttaşlar</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>İşletmeler</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tutuldu</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Tutulmadı</translation>
    </message>
    <message>
        <source>People are divided</source>
        <translation>İnsanlar ikiye bölünmüş</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Söylenemez</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>%1 (judged)</source>
        <translation>%1 (karar verildi)</translation>
    </message>
    <message>
        <source>Comments decide: %1</source>
        <translation>Yorumlar karar verir: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (%4)</source>
        <translation>%2 içinden %1: %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>What you correct counts when themes are found the next time, and can be undone.</source>
        <translation>Düzelttikleriniz temalar bir daha bulunduğunda geçerli olur ve geri alınabilir.</translation>
    </message>
    <message>
        <source>No comment of this study answers a question of its own.</source>
        <translation>Bu çalışmanın hiçbir yorumu kendine ait bir soruyu yanıtlamıyor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Add to a priority</source>
        <translation>Bir önceliğe ekle</translation>
    </message>
    <message>
        <source>The selected words as a quote; the comment itself where none are selected.</source>
        <translation>Seçilen sözcükler alıntı olarak; seçilmemişse yorumun tamamı.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Önceki yorum</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Sonraki yorum</translation>
    </message>
    <message>
        <source>Fold the reader away (F8)</source>
        <translation>Okuyucuyu katla (F8)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>Show all comments of this theme</source>
        <translation>Bu temanın bütün yorumlarını göster</translation>
    </message>
    <message>
        <source>Make this theme a &amp;priority</source>
        <translation>Bu temayı &amp;öncelik yap</translation>
    </message>
    <message>
        <source>Move to another theme…</source>
        <translation>Başka temaya taşı…</translation>
    </message>
    <message>
        <source>This theme is a priority.</source>
        <translation>Bu tema bir öncelik.</translation>
    </message>
    <message>
        <source>Underlined: the words by which this theme is known.</source>
        <translation>Altı çizili: bu temanın tanındığı sözcükler.</translation>
    </message>
    <message>
        <source>Dashed line: looks like personal data (%1). Marking is never complete.</source>
        <translation>Kesik çizgi: kişisel veriye benziyor (%1). İşaretleme hiçbir zaman eksiksiz değildir.</translation>
    </message>
    <message>
        <source>Safe view: what was marked as personal data is covered. Marking is never complete.</source>
        <translation>Güvenli görünüm: kişisel veri olarak işaretlenenler örtülü. İşaretleme hiçbir zaman eksiksiz değildir.</translation>
    </message>
    <message>
        <source>The language of this comment</source>
        <translation>Bu yorumun dili</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>Programın belirlediği gibi</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Show the letter and its senders</source>
        <translation>Mektubu ve gönderenleri göster</translation>
    </message>
    <message>
        <source>The sender added: %1</source>
        <translation>Gönderenin eklediği: %1</translation>
    </message>
    <message>
        <source>Theme of what was added: %1</source>
        <translation>Eklenenin teması: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Uyum</translation>
    </message>
    <message>
        <source>How like the other comments of its theme it is: 1 as like as can be, 0 not at all</source>
        <translation>Temasının öteki yorumlarına ne kadar benzediği: 1 olabildiğince, 0 hiç</translation>
    </message>
    <message>
        <source>Judged by the model %1</source>
        <translation>%1 modeliyle değerlendirildi</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Cümle cümle</translation>
    </message>
    <message>
        <source>both glad and unhappy</source>
        <translation>hem memnun hem memnuniyetsiz</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>hiç sözcük içermiyor</translation>
    </message>
    <message>
        <source>the language is unsure</source>
        <translation>dili belirsiz</translation>
    </message>
    <message>
        <source>no model for this language</source>
        <translation>bu dil için model yok</translation>
    </message>
    <message>
        <source>not clear enough</source>
        <translation>yeterince açık değil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>Dosya ve satır</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>Yorum kimliği</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Aynı metin</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Henüz okunacak bir şey yok</translation>
    </message>
    <message>
        <source>Choose a comment in a list and read it whole here.</source>
        <translation>Bir listeden yorum seçin ve tamamını burada okuyun.</translation>
    </message>
    <message>
        <source>&amp;Quote the selected words</source>
        <translation>Seçilen sözcükleri &amp;alıntıla</translation>
    </message>
    <message>
        <source>&amp;Quote the whole comment</source>
        <translation>Yorumun tamamını &amp;alıntıla</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Alıntılandı</translation>
    </message>
    <message>
        <source>It is handed over once it is approved on the page Findings; Ctrl+Z takes it back.</source>
        <translation>Bulgular sayfasında onaylanınca teslim edilir; Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>Added to the priority</source>
        <translation>Önceliğe eklendi</translation>
    </message>
    <message>
        <source>It speaks for it from now on; Ctrl+Z takes it back.</source>
        <translation>Bundan sonra onun lehine konuşur; Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>Suggested by the machine; accepted by %1 with many others, unread.</source>
        <translation>Makinenin önerisi; %1 tarafından birçoğuyla birlikte okunmadan kabul edildi.</translation>
    </message>
    <message>
        <source>Placed here by %1, not by the analysis.</source>
        <translation>Buraya analiz değil, %1 koydu.</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln comment(s) made from the same letter</source>
        <translation>
            <numerusform>Aynı mektuptan yapılmış %Ln yorumdan biri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comments are alike; %2 said that they are no campaign.</source>
        <translation>%1 yorum birbirine benziyor; %2 bunların kampanya olmadığını belirtti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other comment(s)</source>
        <translation>
            <numerusform>%Ln yorum daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1 / 1</translation>
    </message>
    <message>
        <source>%1 · fits its theme weakly</source>
        <translation>%1 · temasına zayıf uyuyor</translation>
    </message>
    <message>
        <source>%1 · %2 sure</source>
        <translation>%1 · kesinlik %2</translation>
    </message>
    <message>
        <source>Speaks of besides</source>
        <translation>Ayrıca söz ettiği</translation>
    </message>
    <message>
        <source>Speaks of %1 besides: %2</source>
        <translation>Ayrıca %1 konusundan söz ediyor: %2</translation>
    </message>
    <message>
        <source>Show the sentence</source>
        <translation>Cümleyi göster</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Karakter kodlaması:</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Tarihler:</translation>
    </message>
    <message>
        <source>&amp;Read it:</source>
        <translation>&amp;Okunuşu:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Tanındığı gibi</translation>
    </message>
    <message>
        <source>&amp;Save this reading…</source>
        <translation>Bu okunuşu &amp;kaydet…</translation>
    </message>
    <message>
        <source>Save how this file is read</source>
        <translation>Bu dosyanın nasıl okunduğunu kaydet</translation>
    </message>
    <message>
        <source>A name for this reading. The next file of this kind can be read the same way:</source>
        <translation>Bu okunuş için bir ad. Bu türden bir sonraki dosya aynı biçimde okunabilir:</translation>
    </message>
    <message>
        <source>Forget this reading</source>
        <translation>Bu okunuşu unut</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Önce gün</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Önce ay</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Önce yıl</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Batı Avrupa</translation>
    </message>
    <message>
        <source>old Macintosh</source>
        <translation>eski Macintosh</translation>
    </message>
    <message>
        <source>DOS, Western European</source>
        <translation>DOS, Batı Avrupa</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Orta Avrupa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunan</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türk</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbrani</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arap</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltık</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tay</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Kore</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Geleneksel Çin</translation>
    </message>
    <message>
        <source>DOS, Cyrillic</source>
        <translation>DOS, Kiril</translation>
    </message>
    <message>
        <source>This reading is kept as “%1”.</source>
        <translation>Bu okunuş “%1” adıyla saklandı.</translation>
    </message>
    <message>
        <source>The reading “%1” is forgotten.</source>
        <translation>“%1” okunuşu unutuldu.</translation>
    </message>
</context>
<context>
    <name>SafeView</name>
    <message>
        <source>[not looked through yet]</source>
        <translation>[henüz gözden geçirilmedi]</translation>
    </message>
    <message>
        <source>Safe view is on.</source>
        <translation>Güvenli görünüm açık.</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered wherever comments are shown, and groups that look like names are left out. Marking is never complete: something may still be seen.</source>
        <translation>Kişisel veri olarak işaretlenenler yorumların gösterildiği her yerde örtülüdür; ada benzeyen gruplar gösterilmez. İşaretleme hiçbir zaman eksiksiz değildir: yine de bir şey görünebilir.</translation>
    </message>
    <message>
        <source>Safe view is off: comments are shown as they came.</source>
        <translation>Güvenli görünüm kapalı: yorumlar geldiği gibi gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>-1 rejected by the moderators, 0 not moderated, 1 accepted.</source>
        <translation>-1 yöneticilerce reddedildi, 0 denetlenmedi, 1 kabul edildi.</translation>
    </message>
    <message>
        <source>A campaign after all: the {comments} comments of letter {letter}</source>
        <translation>Yine de kampanya: {letter} mektubunun {comments} yorumu</translation>
    </message>
    <message>
        <source>A group to compare by.</source>
        <translation>Karşılaştırılacak bir grup.</translation>
    </message>
    <message>
        <source>A heading given by the agency.</source>
        <translation>Kurumun verdiği bir başlık.</translation>
    </message>
    <message>
        <source>A letter: {note}</source>
        <translation>Bir mektup: {note}</translation>
    </message>
    <message>
        <source>A link to where the opinion was found.</source>
        <translation>Görüşün bulunduğu yere bağlantı.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>Bu satırda bir tırnak açılıyor ve hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a quoted cell without being doubled.</source>
        <translation>Tırnak içindeki bir hücrede ikilenmemiş bir tırnak var.</translation>
    </message>
    <message>
        <source>A-11 feedback</source>
        <translation>A-11 geri bildirimi</translation>
    </message>
    <message>
        <source>Accept {number} suggested themes</source>
        <translation>Önerilen {number} temayı kabul et</translation>
    </message>
    <message>
        <source>Accept “{theme}” for a comment</source>
        <translation>Bir yorum için “{theme}” önerisini kabul et</translation>
    </message>
    <message>
        <source>Add to “{priority}”</source>
        <translation>“{priority}” önceliğine ekle</translation>
    </message>
    <message>
        <source>Adopt a calibrated model</source>
        <translation>Kalibre edilmiş modeli benimse</translation>
    </message>
    <message>
        <source>Adopt the analysis {analysis} ({themes} themes)</source>
        <translation>{analysis} analizini benimse ({themes} tema)</translation>
    </message>
    <message>
        <source>An analyst&apos;s notes or marks, not words of the person.</source>
        <translation>Kişinin sözleri değil, bir analistin notları ya da işaretleri.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analiz et</translation>
    </message>
    <message>
        <source>Analyse beside the present themes</source>
        <translation>Şimdiki temaların yanında analiz et</translation>
    </message>
    <message>
        <source>Another column serves better as {role}.</source>
        <translation>{role} olarak başka bir sütun daha uygun.</translation>
    </message>
    <message>
        <source>Another column tells who asked.</source>
        <translation>Kimin sorduğunu başka bir sütun söylüyor.</translation>
    </message>
    <message>
        <source>Approve quote</source>
        <translation>Alıntıyı onayla</translation>
    </message>
    <message>
        <source>Bar-separated text</source>
        <translation>Dikey çizgiyle ayrılmış metin</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (Çin)</translation>
    </message>
    <message>
        <source>Bring “{theme}” back</source>
        <translation>“{theme}” temasını geri getir</translation>
    </message>
    <message>
        <source>Broad listening opinions</source>
        <translation>Geniş dinleme görüşleri</translation>
    </message>
    <message>
        <source>CFPB complaints</source>
        <translation>CFPB şikâyetleri</translation>
    </message>
    <message>
        <source>CSV, TSV or other delimited text, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), mail (.eml, .mbox), or a folder of letters (.txt, .docx)</source>
        <translation>CSV, TSV ya da başka ayrılmış metin, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), posta (.eml, .mbox) ya da mektup klasörü (.txt, .docx)</translation>
    </message>
    <message>
        <source>Change selection “{name}”</source>
        <translation>“{name}” seçimini değiştir</translation>
    </message>
    <message>
        <source>Choose the sections of the report</source>
        <translation>Raporun bölümlerini seç</translation>
    </message>
    <message>
        <source>Citizen Space numbers the responses.</source>
        <translation>Citizen Space yanıtları numaralandırır.</translation>
    </message>
    <message>
        <source>Citizen Space responses</source>
        <translation>Citizen Space yanıtları</translation>
    </message>
    <message>
        <source>Code a comment as negative</source>
        <translation>Bir yorumu olumsuz kodla</translation>
    </message>
    <message>
        <source>Code a comment as neutral</source>
        <translation>Bir yorumu nötr kodla</translation>
    </message>
    <message>
        <source>Code a comment as positive</source>
        <translation>Bir yorumu olumlu kodla</translation>
    </message>
    <message>
        <source>Code the drivers of a comment</source>
        <translation>Bir yorumun etkenlerini kodla</translation>
    </message>
    <message>
        <source>Code the theme of a comment</source>
        <translation>Bir yorumun temasını kodla</translation>
    </message>
    <message>
        <source>Code the tones of a comment</source>
        <translation>Bir yorumun tonlarını kodla</translation>
    </message>
    <message>
        <source>Code {number} comments</source>
        <translation>{number} yorumu kodla</translation>
    </message>
    <message>
        <source>Colour “{theme}” {colour}</source>
        <translation>“{theme}” temasına {colour} rengini ver</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Virgülle ayrılmış metin</translation>
    </message>
    <message>
        <source>Comment on the satisfaction rating</source>
        <translation>Memnuniyet puanına dair yorum</translation>
    </message>
    <message>
        <source>Comments handed over by the workbench</source>
        <translation>Programın teslim ettiği yorumlar</translation>
    </message>
    <message>
        <source>Confirm personal data</source>
        <translation>Kişisel veriyi onayla</translation>
    </message>
    <message>
        <source>Consul comments</source>
        <translation>Consul yorumları</translation>
    </message>
    <message>
        <source>Consul keeps the comment here.</source>
        <translation>Consul yorumu burada tutar.</translation>
    </message>
    <message>
        <source>Consul numbers its comments.</source>
        <translation>Consul yorumlarını numaralandırır.</translation>
    </message>
    <message>
        <source>Correct tags</source>
        <translation>Etiketleri düzelt</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Dili düzelt</translation>
    </message>
    <message>
        <source>DOS Cyrillic (866)</source>
        <translation>DOS Kiril (866)</translation>
    </message>
    <message>
        <source>DOS Western European (850)</source>
        <translation>DOS Batı Avrupa (850)</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024 do not tell day from month; they are read day first.</source>
        <translation>03/04/2024 gibi tarihler günle ayı ayırt ettirmiyor; önce gün olarak okunur.</translation>
    </message>
    <message>
        <source>Decidim comments</source>
        <translation>Decidim yorumları</translation>
    </message>
    <message>
        <source>Decidim keeps the comment here.</source>
        <translation>Decidim yorumu burada tutar.</translation>
    </message>
    <message>
        <source>Decidim numbers its comments.</source>
        <translation>Decidim yorumlarını numaralandırır.</translation>
    </message>
    <message>
        <source>Describe “{theme}”</source>
        <translation>“{theme}” temasını açıkla</translation>
    </message>
    <message>
        <source>Dismiss as no personal data</source>
        <translation>Kişisel veri değil diye reddet</translation>
    </message>
    <message>
        <source>Draw {number} comments to code</source>
        <translation>Kodlamak için {number} yorum çek</translation>
    </message>
    <message>
        <source>Duplicate comments, as counted by the agency</source>
        <translation>Kurumun saydığı yinelenen yorumlar</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (Japon)</translation>
    </message>
    <message>
        <source>Every comment is a document of its own.</source>
        <translation>Her yorum kendi başına bir belgedir.</translation>
    </message>
    <message>
        <source>Every mail has an id of its own.</source>
        <translation>Her postanın kendi kimliği vardır.</translation>
    </message>
    <message>
        <source>For whom the sender speaks.</source>
        <translation>Gönderenin kimin adına konuştuğu.</translation>
    </message>
    <message>
        <source>Forget selection “{name}”</source>
        <translation>“{name}” seçimini unut</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (Çin)</translation>
    </message>
    <message>
        <source>Google Forms answers</source>
        <translation>Google Forms yanıtları</translation>
    </message>
    <message>
        <source>Hours until it was solved.</source>
        <translation>Çözülene kadar geçen saat.</translation>
    </message>
    <message>
        <source>How deep in the conversation it stands.</source>
        <translation>Konuşmada ne kadar derinde olduğu.</translation>
    </message>
    <message>
        <source>How far the request is.</source>
        <translation>Başvurunun hangi aşamada olduğu.</translation>
    </message>
    <message>
        <source>How far the survey was filled in.</source>
        <translation>Anketin ne kadarının doldurulduğu.</translation>
    </message>
    <message>
        <source>How far the ticket is.</source>
        <translation>Kaydın hangi aşamada olduğu.</translation>
    </message>
    <message>
        <source>How it came in.</source>
        <translation>Nasıl geldiği.</translation>
    </message>
    <message>
        <source>How long the first reply took.</source>
        <translation>İlk yanıtın ne kadar sürdüğü.</translation>
    </message>
    <message>
        <source>How many agreed.</source>
        <translation>Kaç kişinin katıldığı.</translation>
    </message>
    <message>
        <source>How many disagreed.</source>
        <translation>Kaç kişinin katılmadığı.</translation>
    </message>
    <message>
        <source>How many liked it.</source>
        <translation>Kaç kişinin beğendiği.</translation>
    </message>
    <message>
        <source>How many more of the same the agency says it received.</source>
        <translation>Kurumun dediğine göre aynısından kaç tane daha geldiği.</translation>
    </message>
    <message>
        <source>How many participants voted so on the statement.</source>
        <translation>Kaç katılımcının ifadeye böyle oy verdiği.</translation>
    </message>
    <message>
        <source>How many users voted so on the comment.</source>
        <translation>Kaç kullanıcının yoruma böyle oy verdiği.</translation>
    </message>
    <message>
        <source>How often the staff replied.</source>
        <translation>Çalışanların kaç kez yanıtladığı.</translation>
    </message>
    <message>
        <source>How often the ticket came back.</source>
        <translation>Kaydın kaç kez geri geldiği.</translation>
    </message>
    <message>
        <source>How the comment came in.</source>
        <translation>Yorumun nasıl geldiği.</translation>
    </message>
    <message>
        <source>How the company closed it.</source>
        <translation>Şirketin bunu nasıl kapattığı.</translation>
    </message>
    <message>
        <source>How the request came in.</source>
        <translation>Başvurunun nasıl geldiği.</translation>
    </message>
    <message>
        <source>How the survey reached the person.</source>
        <translation>Anketin kişiye nasıl ulaştığı.</translation>
    </message>
    <message>
        <source>How the ticket came in.</source>
        <translation>Kaydın nasıl geldiği.</translation>
    </message>
    <message>
        <source>How urgent the staff thought it.</source>
        <translation>Çalışanların bunu ne kadar acil bulduğu.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} dosyasını içe aktar</translation>
    </message>
    <message>
        <source>It has only {number} different values.</source>
        <translation>Yalnızca {number} farklı değeri var.</translation>
    </message>
    <message>
        <source>It holds coordinates.</source>
        <translation>Koordinatlar içeriyor.</translation>
    </message>
    <message>
        <source>It holds data in a form for machines.</source>
        <translation>Makineler için biçimlenmiş veri içeriyor.</translation>
    </message>
    <message>
        <source>It holds links.</source>
        <translation>Bağlantılar içeriyor.</translation>
    </message>
    <message>
        <source>It holds numbers whose meaning its name does not tell.</source>
        <translation>Adının anlamını söylemediği sayılar içeriyor.</translation>
    </message>
    <message>
        <source>It holds text, but its name does not say that it is an answer.</source>
        <translation>Metin içeriyor, ama adı bunun yanıt olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>It is a further date.</source>
        <translation>Bir başka tarihtir.</translation>
    </message>
    <message>
        <source>It is a further word of the city&apos;s list.</source>
        <translation>Kentin listesinden bir başka sözcüktür.</translation>
    </message>
    <message>
        <source>It is a link for machines.</source>
        <translation>Makineler için bir bağlantıdır.</translation>
    </message>
    <message>
        <source>It is about how the answers were collected.</source>
        <translation>Yanıtların nasıl toplandığıyla ilgilidir.</translation>
    </message>
    <message>
        <source>It is about publishing the narrative.</source>
        <translation>Anlatının yayımlanmasıyla ilgilidir.</translation>
    </message>
    <message>
        <source>It is about the staff.</source>
        <translation>Çalışanlarla ilgilidir.</translation>
    </message>
    <message>
        <source>It is about the withdrawal.</source>
        <translation>Geri çekmeyle ilgilidir.</translation>
    </message>
    <message>
        <source>It is an address, which the analysis does not need.</source>
        <translation>Bir adrestir; analizin buna gereksinimi yok.</translation>
    </message>
    <message>
        <source>It is empty in the rows looked at.</source>
        <translation>Bakılan satırlarda boş.</translation>
    </message>
    <message>
        <source>It is kept with the row, and is no comment of its own.</source>
        <translation>Satırla birlikte saklanır, kendi başına yorum değildir.</translation>
    </message>
    <message>
        <source>It is personal data, which the analysis does not need.</source>
        <translation>Kişisel veridir; analizin buna gereksinimi yok.</translation>
    </message>
    <message>
        <source>It is the agency&apos;s name at length.</source>
        <translation>Kurumun uzun adıdır.</translation>
    </message>
    <message>
        <source>It is the agency&apos;s.</source>
        <translation>Kurumundur.</translation>
    </message>
    <message>
        <source>It is the kind of request as a code.</source>
        <translation>Başvuru türünün kodudur.</translation>
    </message>
    <message>
        <source>It is the subject once more.</source>
        <translation>Konunun tekrarıdır.</translation>
    </message>
    <message>
        <source>It is what the city answered.</source>
        <translation>Kentin verdiği yanıttır.</translation>
    </message>
    <message>
        <source>It is what the company says.</source>
        <translation>Şirketin dediğidir.</translation>
    </message>
    <message>
        <source>It looks like personal data, which the analysis does not need.</source>
        <translation>Kişisel veriye benziyor; analizin buna gereksinimi yok.</translation>
    </message>
    <message>
        <source>It looks like what the service answered, not what people said.</source>
        <translation>İnsanların dediklerine değil, hizmetin yanıtına benziyor.</translation>
    </message>
    <message>
        <source>It only numbers the rows.</source>
        <translation>Yalnızca satırları numaralandırıyor.</translation>
    </message>
    <message>
        <source>It repeats the text of another column.</source>
        <translation>Başka bir sütunun metnini yineliyor.</translation>
    </message>
    <message>
        <source>It tells previews and tests from answers; those are refused.</source>
        <translation>Önizleme ve denemeleri yanıtlardan ayırır; onlar reddedilir.</translation>
    </message>
    <message>
        <source>It was read so in “{name}”, which this study has.</source>
        <translation>Bu çalışmada bulunan “{name}” dosyasında böyle okunmuştu.</translation>
    </message>
    <message>
        <source>Its name is a question, and its values are free answers.</source>
        <translation>Adı bir soru, değerleri serbest yanıtlar.</translation>
    </message>
    <message>
        <source>Its name says that it was derived from another column.</source>
        <translation>Adı, başka bir sütundan türetildiğini söylüyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are dates.</source>
        <translation>Adı “{word}” diyor, değerleri tarih.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are languages.</source>
        <translation>Adı “{word}” diyor, değerleri dil.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are numbers.</source>
        <translation>Adı “{word}” diyor, değerleri sayı.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are what people wrote.</source>
        <translation>Adı “{word}” diyor, değerleri insanların yazdıkları.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values repeat.</source>
        <translation>Adı “{word}” diyor, değerleri yineleniyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and no value occurs twice.</source>
        <translation>Adı “{word}” diyor ve hiçbir değer iki kez geçmiyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but its values are shared by many rows.</source>
        <translation>Adı “{word}” diyor, ama değerlerini birçok satır paylaşıyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but values repeat or are missing.</source>
        <translation>Adı “{word}” diyor, ama değerler yineleniyor ya da eksik.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though it is empty in the rows looked at.</source>
        <translation>Bakılan satırlarda boş olsa da adı “{word}” diyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though its values repeat.</source>
        <translation>Değerleri yinelense de adı “{word}” diyor.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: a group to compare by.</source>
        <translation>Adı “{word}” diyor: karşılaştırılacak bir grup.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: how the comment came in.</source>
        <translation>Adı “{word}” diyor: yorumun nasıl geldiği.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: what this comment replies to.</source>
        <translation>Adı “{word}” diyor: bu yorumun neye yanıt verdiği.</translation>
    </message>
    <message>
        <source>Its name says “{word}”; only a keyed fingerprint of it is kept.</source>
        <translation>Adı “{word}” diyor; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are figures or yes and no.</source>
        <translation>Adı neyin ölçüldüğünü söylüyor ({kind}), değerleri rakam ya da evet-hayır.</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are points of a scale in words.</source>
        <translation>Adı neyin ölçüldüğünü söylüyor ({kind}), değerleri sözcüklerle bir ölçeğin noktaları.</translation>
    </message>
    <message>
        <source>Its row in that file.</source>
        <translation>O dosyadaki satırı.</translation>
    </message>
    <message>
        <source>Its values are dates.</source>
        <translation>Değerleri tarih.</translation>
    </message>
    <message>
        <source>Its values repeat or are missing in this file.</source>
        <translation>Bu dosyada değerleri yineleniyor ya da eksik.</translation>
    </message>
    <message>
        <source>Jigsaw survey</source>
        <translation>Jigsaw anketi</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (Kiril)</translation>
    </message>
    <message>
        <source>Keep quote back</source>
        <translation>Alıntıyı tut</translation>
    </message>
    <message>
        <source>Keep the earlier rows</source>
        <translation>Önceki satırları koru</translation>
    </message>
    <message>
        <source>Keep themes to compare with, at granularity {granularity}</source>
        <translation>Karşılaştırmak için temaları sakla, ayrıntı düzeyi {granularity}</translation>
    </message>
    <message>
        <source>KoboToolbox gives every submission an id.</source>
        <translation>KoboToolbox her gönderime bir kimlik verir.</translation>
    </message>
    <message>
        <source>KoboToolbox submissions</source>
        <translation>KoboToolbox gönderimleri</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>Kore (949)</translation>
    </message>
    <message>
        <source>Leave 1 comment to the analysis</source>
        <translation>1 yorumu analize bırak</translation>
    </message>
    <message>
        <source>Leave personal data open</source>
        <translation>Kişisel veriyi açık bırak</translation>
    </message>
    <message>
        <source>Leave {number} comments to the analysis</source>
        <translation>{number} yorumu analize bırak</translation>
    </message>
    <message>
        <source>Let comments speak of a promise</source>
        <translation>Yorumlar bir taahhütten söz etsin</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mektuplar</translation>
    </message>
    <message>
        <source>Link to the promise “{promise}”</source>
        <translation>“{promise}” taahhüdüne bağla</translation>
    </message>
    <message>
        <source>Links to attached files, which are not read.</source>
        <translation>Ekli dosyalara bağlantılar; okunmaz.</translation>
    </message>
    <message>
        <source>Links to files, which are not read.</source>
        <translation>Dosyalara bağlantılar; okunmaz.</translation>
    </message>
    <message>
        <source>Look through the comments</source>
        <translation>Yorumları gözden geçir</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Make theme “{theme}”</source>
        <translation>“{theme}” temasını oluştur</translation>
    </message>
    <message>
        <source>Make theme “{theme}” above “{themes}”</source>
        <translation>“{themes}” üstünde “{theme}” temasını oluştur</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of 1 comment</source>
        <translation>1 yorumdan “{theme}” temasını oluştur</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of {number} comments</source>
        <translation>{number} yorumdan “{theme}” temasını oluştur</translation>
    </message>
    <message>
        <source>Make “{theme}” a priority</source>
        <translation>“{theme}” temasını öncelik yap</translation>
    </message>
    <message>
        <source>Marks that the staff gave.</source>
        <translation>Çalışanların verdiği işaretler.</translation>
    </message>
    <message>
        <source>Merge {number} codings from a copy</source>
        <translation>Bir kopyadan {number} kodlamayı birleştir</translation>
    </message>
    <message>
        <source>Merge “{themes}” and “{into}” as “{name}”</source>
        <translation>“{themes}” ile “{into}” temalarını “{name}” adıyla birleştir</translation>
    </message>
    <message>
        <source>Merge “{themes}” into “{into}”</source>
        <translation>“{themes}” temasını “{into}” ile birleştir</translation>
    </message>
    <message>
        <source>Move 1 comment out of its theme</source>
        <translation>1 yorumu temasından çıkar</translation>
    </message>
    <message>
        <source>Move 1 comment to “{theme}”</source>
        <translation>1 yorumu “{theme}” temasına taşı</translation>
    </message>
    <message>
        <source>Move {number} comments out of their themes</source>
        <translation>{number} yorumu temalarından çıkar</translation>
    </message>
    <message>
        <source>Move {number} comments to “{theme}”</source>
        <translation>{number} yorumu “{theme}” temasına taşı</translation>
    </message>
    <message>
        <source>Names of attached files, which are not read; kept with the row.</source>
        <translation>Ekli dosyaların adları; okunmaz, satırla birlikte saklanır.</translation>
    </message>
    <message>
        <source>New York 311 requests</source>
        <translation>New York 311 başvuruları</translation>
    </message>
    <message>
        <source>No campaign: the {comments} comments of letter {letter}</source>
        <translation>Kampanya değil: {letter} mektubunun {comments} yorumu</translation>
    </message>
    <message>
        <source>No name says “comment”, and this column holds the most text.</source>
        <translation>Hiçbir ad “yorum” demiyor; en çok metin bu sütunda.</translation>
    </message>
    <message>
        <source>Notes of those who collected the answers.</source>
        <translation>Yanıtları toplayanların notları.</translation>
    </message>
    <message>
        <source>Nothing tells what it is for.</source>
        <translation>Neye yaradığını söyleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Of “{column}”, {found} of the {values} values looked at are e-mail addresses or telephone numbers. Personal data is looked for in comments alone: as groups, such values are shown as they stand, in safe view too. Leave the column out unless you need it.</source>
        <translation>“{column}” sütununda bakılan {values} değerden {found} tanesi e-posta adresi ya da telefon numarası. Kişisel veri yalnızca yorumlarda aranır: grup olarak böyle değerler olduğu gibi gösterilir, güvenli görünümde de. Gereksinmiyorsanız sütunu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>One-column text</source>
        <translation>Tek sütunlu metin</translation>
    </message>
    <message>
        <source>Open311 requests</source>
        <translation>Open311 başvuruları</translation>
    </message>
    <message>
        <source>Plan “{priority}”</source>
        <translation>“{priority}” önceliğini planla</translation>
    </message>
    <message>
        <source>Polis comments</source>
        <translation>Polis yorumları</translation>
    </message>
    <message>
        <source>Polis keeps the statement here.</source>
        <translation>Polis ifadeyi burada tutar.</translation>
    </message>
    <message>
        <source>Polis numbers the statements of a conversation.</source>
        <translation>Polis bir konuşmanın ifadelerini numaralandırır.</translation>
    </message>
    <message>
        <source>Polis&apos; own figure for agreement.</source>
        <translation>Polis&apos;in kendi uzlaşma rakamı.</translation>
    </message>
    <message>
        <source>Put {number} new texts to themes</source>
        <translation>{number} yeni metni temalara yerleştir</translation>
    </message>
    <message>
        <source>Put “{themes}” below “{above}”</source>
        <translation>“{themes}” temasını “{above}” altına koy</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Qualtrics yanıtları</translation>
    </message>
    <message>
        <source>Qualtrics&apos; number of the response.</source>
        <translation>Qualtrics&apos;in yanıta verdiği numara.</translation>
    </message>
    <message>
        <source>Question 1 is worded differently from service to service; its answers are not pooled with others.</source>
        <translation>1. soru her hizmette başka sözlerle sorulur; yanıtları ötekilerle birleştirilmez.</translation>
    </message>
    <message>
        <source>Quote words of a comment</source>
        <translation>Bir yorumun sözlerini alıntıla</translation>
    </message>
    <message>
        <source>Quote “{words}”</source>
        <translation>“{words}” alıntıla</translation>
    </message>
    <message>
        <source>Read as points: {points}.</source>
        <translation>Nokta olarak okunur: {points}.</translation>
    </message>
    <message>
        <source>Read “{measure}” otherwise</source>
        <translation>“{measure}” göstergesini başka türlü oku</translation>
    </message>
    <message>
        <source>Regulations.gov comments</source>
        <translation>Regulations.gov yorumları</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Bir hedefi kaldır</translation>
    </message>
    <message>
        <source>Remove priority</source>
        <translation>Önceliği kaldır</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>Alıntıyı kaldır</translation>
    </message>
    <message>
        <source>Remove the population by “{segment}”</source>
        <translation>“{segment}” bakımından nüfusu kaldır</translation>
    </message>
    <message>
        <source>Remove the promise “{promise}”</source>
        <translation>“{promise}” taahhüdünü kaldır</translation>
    </message>
    <message>
        <source>Rename selection “{before}” to “{after}”</source>
        <translation>“{before}” seçimini “{after}” olarak adlandır</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>“{before}” adını “{after}” yap</translation>
    </message>
    <message>
        <source>Resolution time in hours</source>
        <translation>Saat olarak çözüm süresi</translation>
    </message>
    <message>
        <source>Reword priority</source>
        <translation>Önceliği yeniden yaz</translation>
    </message>
    <message>
        <source>Reword promise</source>
        <translation>Taahhüdü yeniden yaz</translation>
    </message>
    <message>
        <source>SPSS file</source>
        <translation>SPSS dosyası</translation>
    </message>
    <message>
        <source>Save selection “{name}”</source>
        <translation>“{name}” seçimini kaydet</translation>
    </message>
    <message>
        <source>Say what a question asks for</source>
        <translation>Bir sorunun ne sorduğunu belirt</translation>
    </message>
    <message>
        <source>Say “broken” of a promise</source>
        <translation>Bir taahhüt için “tutulmadı” de</translation>
    </message>
    <message>
        <source>Say “cannot tell” of a promise</source>
        <translation>Bir taahhüt için “söylenemez” de</translation>
    </message>
    <message>
        <source>Say “divided” of a promise</source>
        <translation>Bir taahhüt için “bölünmüş” de</translation>
    </message>
    <message>
        <source>Say “kept” of a promise</source>
        <translation>Bir taahhüt için “tutuldu” de</translation>
    </message>
    <message>
        <source>Semicolon-separated text</source>
        <translation>Noktalı virgülle ayrılmış metin</translation>
    </message>
    <message>
        <source>Set a calibrated model aside</source>
        <translation>Kalibre edilmiş bir modeli kenara koy</translation>
    </message>
    <message>
        <source>Set the population by “{segment}”</source>
        <translation>“{segment}” bakımından nüfusu belirle</translation>
    </message>
    <message>
        <source>Set the target of “{measure}” to {level}</source>
        <translation>“{measure}” hedefini {level} yap</translation>
    </message>
    <message>
        <source>Set “{theme}” aside</source>
        <translation>“{theme}” temasını kenara koy</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (Japon)</translation>
    </message>
    <message>
        <source>Show themes at granularity {granularity}</source>
        <translation>Temaları {granularity} ayrıntı düzeyinde göster</translation>
    </message>
    <message>
        <source>Some bytes ({strays}) of the file are not UTF-8; they are read as {name}, a guess.</source>
        <translation>Dosyanın bazı baytları ({strays}) UTF-8 değil; {name} olarak okunuyor, bir tahmin.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in the chosen encoding; they show as {sign}.</source>
        <translation>Bazı baytlar seçilen kodlamada anlamsız; {sign} olarak görünür.</translation>
    </message>
    <message>
        <source>Some characters were lost before the file came here; they show as {sign}.</source>
        <translation>Bazı karakterler dosya buraya gelmeden yitmiş; {sign} olarak görünür.</translation>
    </message>
    <message>
        <source>Some dates are written day first and some month first; they are read day first.</source>
        <translation>Tarihlerin bazısı önce gün, bazısı önce ay ile yazılmış; önce gün olarak okunur.</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>SurveyMonkey yanıtları</translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s number of the response.</source>
        <translation>SurveyMonkey&apos;in yanıta verdiği numara.</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Sekmeyle ayrılmış metin</translation>
    </message>
    <message>
        <source>Take from “{priority}”</source>
        <translation>“{priority}” önceliğinden çıkar</translation>
    </message>
    <message>
        <source>Take no steps of the journey</source>
        <translation>Yolculuk adımı kullanma</translation>
    </message>
    <message>
        <source>Take over changed rows</source>
        <translation>Değişen satırları devral</translation>
    </message>
    <message>
        <source>Take tags back</source>
        <translation>Etiketleri geri al</translation>
    </message>
    <message>
        <source>Take the colour off “{theme}”</source>
        <translation>“{theme}” temasının rengini kaldır</translation>
    </message>
    <message>
        <source>Take “{segment}” as the steps of the journey</source>
        <translation>“{segment}” sütununu yolculuğun adımları olarak kullan</translation>
    </message>
    <message>
        <source>Take “{themes}” out</source>
        <translation>“{themes}” temasını dışarı çıkar</translation>
    </message>
    <message>
        <source>Take “{theme}” apart</source>
        <translation>“{theme}” temasını parçala</translation>
    </message>
    <message>
        <source>Talk to the City comments</source>
        <translation>Talk to the City yorumları</translation>
    </message>
    <message>
        <source>The agency that was addressed.</source>
        <translation>Başvurulan kurum.</translation>
    </message>
    <message>
        <source>The author is counted, not the group.</source>
        <translation>Grup değil, yazan sayılır.</translation>
    </message>
    <message>
        <source>The authority the sender speaks for.</source>
        <translation>Gönderenin adına konuştuğu makam.</translation>
    </message>
    <message>
        <source>The bureau numbers its complaints.</source>
        <translation>Büro şikâyetlerini numaralandırır.</translation>
    </message>
    <message>
        <source>The city numbers its requests.</source>
        <translation>Kent başvurularını numaralandırır.</translation>
    </message>
    <message>
        <source>The column names are in line {line}; what stands above them is left out.</source>
        <translation>Sütun adları {line}. satırda; üstündekiler dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>The comment as it was received.</source>
        <translation>Geldiği gibi yorum.</translation>
    </message>
    <message>
        <source>The comment that this one replies to.</source>
        <translation>Bunun yanıtladığı yorum.</translation>
    </message>
    <message>
        <source>The comment that this one replies to; “root” is none.</source>
        <translation>Bunun yanıtladığı yorum; “root” hiçbiri demektir.</translation>
    </message>
    <message>
        <source>The comment&apos;s id in the study it comes from.</source>
        <translation>Yorumun geldiği çalışmadaki kimliği.</translation>
    </message>
    <message>
        <source>The comment&apos;s number.</source>
        <translation>Yorumun numarası.</translation>
    </message>
    <message>
        <source>The comment.</source>
        <translation>Yorum.</translation>
    </message>
    <message>
        <source>The comment; its web escapes (&amp;amp; and &lt;br/&gt;) are undone.</source>
        <translation>Yorum; web kaçışları (&amp;amp; ve &lt;br/&gt;) geri çevrilir.</translation>
    </message>
    <message>
        <source>The day it came in is used.</source>
        <translation>Geldiği gün kullanılır.</translation>
    </message>
    <message>
        <source>The day it came in.</source>
        <translation>Geldiği gün.</translation>
    </message>
    <message>
        <source>The day it was made is used.</source>
        <translation>Yapıldığı gün kullanılır.</translation>
    </message>
    <message>
        <source>The day it was published is used, which every row has.</source>
        <translation>Her satırda bulunan yayımlanma günü kullanılır.</translation>
    </message>
    <message>
        <source>The day it was recorded is used.</source>
        <translation>Kaydedildiği gün kullanılır.</translation>
    </message>
    <message>
        <source>The day of the comment.</source>
        <translation>Yorumun günü.</translation>
    </message>
    <message>
        <source>The day the agency published it.</source>
        <translation>Kurumun yayımladığı gün.</translation>
    </message>
    <message>
        <source>The day the answer was sent is used.</source>
        <translation>Yanıtın gönderildiği gün kullanılır.</translation>
    </message>
    <message>
        <source>The description says it at length; the subject is kept with the row.</source>
        <translation>Açıklama bunu uzun uzun söyler; konu satırla birlikte saklanır.</translation>
    </message>
    <message>
        <source>The document it is about.</source>
        <translation>İlgili olduğu belge.</translation>
    </message>
    <message>
        <source>The document&apos;s id is used.</source>
        <translation>Belgenin kimliği kullanılır.</translation>
    </message>
    <message>
        <source>The export holds the subjects of the tickets, not their text.</source>
        <translation>Dışa aktarım kayıtların konularını içeriyor, metinlerini değil.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Dosya okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The file has no mark of its encoding; it is read as {name}, a guess.</source>
        <translation>Dosyada kodlama işareti yok; {name} olarak okunuyor, bir tahmin.</translation>
    </message>
    <message>
        <source>The file has no row of column names; names were made up.</source>
        <translation>Dosyada sütun adları satırı yok; adlar uyduruldu.</translation>
    </message>
    <message>
        <source>The file holds words of the city&apos;s list, not what people wrote.</source>
        <translation>Dosya kentin listesinden sözcükler içeriyor, insanların yazdıklarını değil.</translation>
    </message>
    <message>
        <source>The file is no letter the workbench reads (.txt, .docx, .eml or .mbox).</source>
        <translation>Dosya programın okuduğu bir mektup değil (.txt, .docx, .eml ya da .mbox).</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as {name}, a guess.</source>
        <translation>Dosya UTF-8 değil; {name} olarak okunuyor, bir tahmin.</translation>
    </message>
    <message>
        <source>The file it was first imported from.</source>
        <translation>İlk içe aktarıldığı dosya.</translation>
    </message>
    <message>
        <source>The group the author speaks for.</source>
        <translation>Yazanın adına konuştuğu grup.</translation>
    </message>
    <message>
        <source>The group the sender chose.</source>
        <translation>Gönderenin seçtiği grup.</translation>
    </message>
    <message>
        <source>The kind of account, where it is told.</source>
        <translation>Belirtildiği yerde hesabın türü.</translation>
    </message>
    <message>
        <source>The kind of authority the sender speaks for.</source>
        <translation>Gönderenin adına konuştuğu makamın türü.</translation>
    </message>
    <message>
        <source>The language found in the other study.</source>
        <translation>Öteki çalışmada bulunan dil.</translation>
    </message>
    <message>
        <source>The language of the conversation.</source>
        <translation>Konuşmanın dili.</translation>
    </message>
    <message>
        <source>The language of the form.</source>
        <translation>Formun dili.</translation>
    </message>
    <message>
        <source>The language of the page it was written on.</source>
        <translation>Yazıldığı sayfanın dili.</translation>
    </message>
    <message>
        <source>The language the survey was shown in.</source>
        <translation>Anketin gösterildiği dil.</translation>
    </message>
    <message>
        <source>The letter&apos;s place in the folder.</source>
        <translation>Mektubun klasördeki yeri.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Satır bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>The mail that this one answers.</source>
        <translation>Bunun yanıtladığı posta.</translation>
    </message>
    <message>
        <source>The message is larger than any mail.</source>
        <translation>İleti her postadan büyük.</translation>
    </message>
    <message>
        <source>The message is not built as mail is, and cannot be read.</source>
        <translation>İleti posta gibi kurulmamış ve okunamıyor.</translation>
    </message>
    <message>
        <source>The opinion&apos;s number.</source>
        <translation>Görüşün numarası.</translation>
    </message>
    <message>
        <source>The opinion.</source>
        <translation>Görüş.</translation>
    </message>
    <message>
        <source>The other study&apos;s work; this one does its own.</source>
        <translation>Öteki çalışmanın işi; bu çalışma kendisininkini yapar.</translation>
    </message>
    <message>
        <source>The page of the web site that the comment stood on.</source>
        <translation>Yorumun bulunduğu web sitesi sayfası.</translation>
    </message>
    <message>
        <source>The page of the web site.</source>
        <translation>Web sitesinin sayfası.</translation>
    </message>
    <message>
        <source>The proceeding it belongs to.</source>
        <translation>Ait olduğu süreç.</translation>
    </message>
    <message>
        <source>The proposal that the comment is about.</source>
        <translation>Yorumun ilgili olduğu öneri.</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation>Yanıtladığı soru.</translation>
    </message>
    <message>
        <source>The record is not an object with named values.</source>
        <translation>Kayıt, adlandırılmış değerleri olan bir nesne değil.</translation>
    </message>
    <message>
        <source>The response is a preview or test of the survey, marked so by Qualtrics.</source>
        <translation>Yanıt, Qualtrics&apos;in öyle işaretlediği bir önizleme ya da anket denemesidir.</translation>
    </message>
    <message>
        <source>The response&apos;s number.</source>
        <translation>Yanıtın numarası.</translation>
    </message>
    <message>
        <source>The row has a value beyond the last named column.</source>
        <translation>Satırda son adlı sütunun ötesinde bir değer var.</translation>
    </message>
    <message>
        <source>The row has {found} cells, fewer than the {width} columns of the table.</source>
        <translation>Satırda {found} hücre var; tablonun {width} sütunundan az.</translation>
    </message>
    <message>
        <source>The row has {found} cells, more than the {width} columns of the table.</source>
        <translation>Satırda {found} hücre var; tablonun {width} sütunundan çok.</translation>
    </message>
    <message>
        <source>The row holds half a character (a lone surrogate), which no file can keep.</source>
        <translation>Satırda hiçbir dosyanın saklayamayacağı yarım bir karakter (tek kalmış vekil) var.</translation>
    </message>
    <message>
        <source>The row is a document of the agency, not a comment on one.</source>
        <translation>Satır kurumun bir belgesidir, bir belgeye yorum değil.</translation>
    </message>
    <message>
        <source>The same moment as the timestamp, in words.</source>
        <translation>Zaman damgasıyla aynı an, sözcüklerle.</translation>
    </message>
    <message>
        <source>The same moment, in words.</source>
        <translation>Aynı an, sözcüklerle.</translation>
    </message>
    <message>
        <source>The saved mapping also uses columns this file does not have: {columns}.</source>
        <translation>Kayıtlı eşleme bu dosyada olmayan sütunları da kullanıyor: {columns}.</translation>
    </message>
    <message>
        <source>The saved mapping does not know this column.</source>
        <translation>Kayıtlı eşleme bu sütunu bilmiyor.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read, because it holds the most text; not read: {others}. To read another, name it behind the file: {file}/SHEET.</source>
        <translation>En çok metni içerdiği için “{sheet}” sayfası okunuyor; okunmayanlar: {others}. Başkasını okumak için adını dosyanın arkasına yazın: {file}/SAYFA.</translation>
    </message>
    <message>
        <source>The state is coarse enough to compare by.</source>
        <translation>Durum, karşılaştırmaya yetecek kadar kaba.</translation>
    </message>
    <message>
        <source>The team that dealt with it.</source>
        <translation>Bununla ilgilenen ekip.</translation>
    </message>
    <message>
        <source>The time of day; the day is enough.</source>
        <translation>Günün saati; gün yeter.</translation>
    </message>
    <message>
        <source>ThemeFinder responses</source>
        <translation>ThemeFinder yanıtları</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Known are, among others: {known}.</source>
        <translation>“{name}” kodlaması yok. Bilinenlerden bazıları: {known}.</translation>
    </message>
    <message>
        <source>This export has no more words of the person than the subject.</source>
        <translation>Bu dışa aktarımda kişinin konudan başka sözü yok.</translation>
    </message>
    <message>
        <source>This line follows a wrong quotation mark and does not look like a row.</source>
        <translation>Bu satır yanlış bir tırnağın ardından geliyor ve satıra benzemiyor.</translation>
    </message>
    <message>
        <source>Touchpoints&apos; number of the answer.</source>
        <translation>Touchpoints&apos;in yanıta verdiği numara.</translation>
    </message>
    <message>
        <source>Trust: thumbs (0 down, 1 up) or 1 to 5; its scale is read from the values.</source>
        <translation>Güven: başparmak (0 aşağı, 1 yukarı) ya da 1–5; ölçeği değerlerden okunur.</translation>
    </message>
    <message>
        <source>Unlink from the promise “{promise}”</source>
        <translation>“{promise}” taahhüdünün bağını çöz</translation>
    </message>
    <message>
        <source>Watch “{term}”</source>
        <translation>“{term}” sözcüğünü izle</translation>
    </message>
    <message>
        <source>Watch “{term}” no longer</source>
        <translation>“{term}” sözcüğünü izlemeyi bırak</translation>
    </message>
    <message>
        <source>Weigh priorities</source>
        <translation>Öncelikleri ağırlıklandır</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Neyle ilgili olduğu.</translation>
    </message>
    <message>
        <source>What kind of document it is.</source>
        <translation>Ne tür bir belge olduğu.</translation>
    </message>
    <message>
        <source>What kind of request it is.</source>
        <translation>Ne tür bir başvuru olduğu.</translation>
    </message>
    <message>
        <source>What kind of ticket it is.</source>
        <translation>Ne tür bir kayıt olduğu.</translation>
    </message>
    <message>
        <source>What the consumer wrote; XXXX is what the bureau took out.</source>
        <translation>Tüketicinin yazdığı; XXXX büronun çıkardığıdır.</translation>
    </message>
    <message>
        <source>What the conversation is about.</source>
        <translation>Konuşmanın neyle ilgili olduğu.</translation>
    </message>
    <message>
        <source>What the person answered.</source>
        <translation>Kişinin verdiği yanıt.</translation>
    </message>
    <message>
        <source>What the person named as a reason; null where it was not offered.</source>
        <translation>Kişinin neden olarak söylediği; sunulmadığı yerde boş.</translation>
    </message>
    <message>
        <source>What the person rated the ticket: good is 1, bad is 0.</source>
        <translation>Kişinin kayda verdiği puan: iyi 1, kötü 0.</translation>
    </message>
    <message>
        <source>What the person said to their rating.</source>
        <translation>Kişinin puanı hakkında dediği.</translation>
    </message>
    <message>
        <source>What the person said.</source>
        <translation>Kişinin dediği.</translation>
    </message>
    <message>
        <source>What the person wrote in their own words.</source>
        <translation>Kişinin kendi sözleriyle yazdığı.</translation>
    </message>
    <message>
        <source>What the person wrote.</source>
        <translation>Kişinin yazdığı.</translation>
    </message>
    <message>
        <source>What the person wrote: the plain text of the mail, else its page.</source>
        <translation>Kişinin yazdığı: postanın düz metni, yoksa sayfası.</translation>
    </message>
    <message>
        <source>What was complained about in detail, in words of the city&apos;s list.</source>
        <translation>Ayrıntılı olarak neden şikâyet edildiği, kentin listesindeki sözcüklerle.</translation>
    </message>
    <message>
        <source>What was complained about.</source>
        <translation>Neden şikâyet edildiği.</translation>
    </message>
    <message>
        <source>What went wrong, in words of the bureau&apos;s list.</source>
        <translation>Neyin ters gittiği, büronun listesindeki sözcüklerle.</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Ne zaman söylendiği.</translation>
    </message>
    <message>
        <source>When it was sent.</source>
        <translation>Ne zaman gönderildiği.</translation>
    </message>
    <message>
        <source>When it was written, in seconds since 1970.</source>
        <translation>Ne zaman yazıldığı, 1970&apos;ten beri saniye olarak.</translation>
    </message>
    <message>
        <source>When it was written.</source>
        <translation>Ne zaman yazıldığı.</translation>
    </message>
    <message>
        <source>When the answer was begun.</source>
        <translation>Yanıta ne zaman başlandığı.</translation>
    </message>
    <message>
        <source>When the answer was given.</source>
        <translation>Yanıtın ne zaman verildiği.</translation>
    </message>
    <message>
        <source>When the form was sent.</source>
        <translation>Formun ne zaman gönderildiği.</translation>
    </message>
    <message>
        <source>When the request was made.</source>
        <translation>Başvurunun ne zaman yapıldığı.</translation>
    </message>
    <message>
        <source>When the response was recorded.</source>
        <translation>Yanıtın ne zaman kaydedildiği.</translation>
    </message>
    <message>
        <source>When the response was sent.</source>
        <translation>Yanıtın ne zaman gönderildiği.</translation>
    </message>
    <message>
        <source>When the statement was made, in milliseconds since 1970.</source>
        <translation>İfadenin ne zaman verildiği, 1970&apos;ten beri milisaniye olarak.</translation>
    </message>
    <message>
        <source>When the ticket was made.</source>
        <translation>Kaydın ne zaman açıldığı.</translation>
    </message>
    <message>
        <source>Where the consumer lives.</source>
        <translation>Tüketicinin nerede yaşadığı.</translation>
    </message>
    <message>
        <source>Where the opinion was found.</source>
        <translation>Görüşün nerede bulunduğu.</translation>
    </message>
    <message>
        <source>Where the sender lives.</source>
        <translation>Gönderenin nerede yaşadığı.</translation>
    </message>
    <message>
        <source>Where the service was given.</source>
        <translation>Hizmetin nerede verildiği.</translation>
    </message>
    <message>
        <source>Whether it stands under a comment or something else.</source>
        <translation>Bir yorumun mu, başka bir şeyin mi altında durduğu.</translation>
    </message>
    <message>
        <source>Whether its sender took it back.</source>
        <translation>Gönderenin geri çekip çekmediği.</translation>
    </message>
    <message>
        <source>Whether moderators marked the statement as being about the conversation.</source>
        <translation>Yöneticilerin ifadeyi konuşmayla ilgili sayıp saymadığı.</translation>
    </message>
    <message>
        <source>Whether the author is for (1), against (-1) or neither (0).</source>
        <translation>Yazanın yana (1), karşı (-1) ya da hiçbiri (0) olduğu.</translation>
    </message>
    <message>
        <source>Whether the company answered in time.</source>
        <translation>Şirketin zamanında yanıtlayıp yanıtlamadığı.</translation>
    </message>
    <message>
        <source>Whether the consumer disputed the answer.</source>
        <translation>Tüketicinin yanıta itiraz edip etmediği.</translation>
    </message>
    <message>
        <source>Whether the consumer is older or serves; “None” is nobody&apos;s tag.</source>
        <translation>Tüketicinin yaşlı ya da asker olup olmadığı; “None” kimsenin etiketi değildir.</translation>
    </message>
    <message>
        <source>Whether the organisers wrote the statement.</source>
        <translation>İfadeyi düzenleyenlerin yazıp yazmadığı.</translation>
    </message>
    <message>
        <source>Whether the survey was filled in to its end.</source>
        <translation>Anketin sonuna kadar doldurulup doldurulmadığı.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner marked it.</source>
        <translation>Video sahibinin işaretleyip işaretlemediği.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner put it on top.</source>
        <translation>Video sahibinin en üste koyup koymadığı.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner wrote it.</source>
        <translation>Video sahibinin yazıp yazmadığı.</translation>
    </message>
    <message>
        <source>Which area it is about.</source>
        <translation>Hangi bölgeyle ilgili olduğu.</translation>
    </message>
    <message>
        <source>Which conversation the statement belongs to.</source>
        <translation>İfadenin hangi konuşmaya ait olduğu.</translation>
    </message>
    <message>
        <source>Which part of the city it is about.</source>
        <translation>Kentin hangi bölümüyle ilgili olduğu.</translation>
    </message>
    <message>
        <source>Who answered; only a keyed fingerprint of it is kept.</source>
        <translation>Kimin yanıtladığı; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who asked; only a keyed fingerprint of it is kept.</source>
        <translation>Kimin sorduğu; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who is responsible.</source>
        <translation>Kimin sorumlu olduğu.</translation>
    </message>
    <message>
        <source>Who made the statement; only a keyed fingerprint of it is kept.</source>
        <translation>İfadeyi kimin verdiği; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who said it; only a keyed fingerprint of it is kept.</source>
        <translation>Kimin söylediği; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who wrote it; only a keyed fingerprint of it is kept.</source>
        <translation>Kimin yazdığı; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who wrote the comment; only a keyed fingerprint of it is kept.</source>
        <translation>Yorumu kimin yazdığı; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Who wrote; only a keyed fingerprint of it is kept.</source>
        <translation>Yazan kişi; yalnızca anahtarlı bir parmak izi saklanır.</translation>
    </message>
    <message>
        <source>Whoever typed the ticket is not always who asked.</source>
        <translation>Kaydı yazan her zaman soran kişi değildir.</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>Kiminle ilgili olduğu.</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Orta Avrupa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kiril)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Batı Avrupa)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Yunan)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (Türk)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (İbrani)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (Arap)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (Baltık)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (Tay)</translation>
    </message>
    <message>
        <source>With the date of the request it tells the time until it was closed.</source>
        <translation>Başvurunun tarihiyle birlikte kapanana kadar geçen süreyi verir.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Çalışma kitabı</translation>
    </message>
    <message>
        <source>Write down the promise “{promise}”</source>
        <translation>“{promise}” taahhüdünü yaz</translation>
    </message>
    <message>
        <source>You chose another column for this.</source>
        <translation>Bunun için başka bir sütun seçtiniz.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Bunu siz seçtiniz.</translation>
    </message>
    <message>
        <source>You named this column.</source>
        <translation>Bu sütunun adını siz verdiniz.</translation>
    </message>
    <message>
        <source>You named “{name}” instead.</source>
        <translation>Onun yerine “{name}” adını verdiniz.</translation>
    </message>
    <message>
        <source>YouTube comments</source>
        <translation>YouTube yorumları</translation>
    </message>
    <message>
        <source>YouTube&apos;s id of the comment.</source>
        <translation>YouTube&apos;un yoruma verdiği kimlik.</translation>
    </message>
    <message>
        <source>Zendesk numbers its tickets.</source>
        <translation>Zendesk kayıtlarını numaralandırır.</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Zendesk kayıtları</translation>
    </message>
    <message>
        <source>a folder of letters (.txt, .docx, .eml)</source>
        <translation>bir mektup klasörü (.txt, .docx, .eml)</translation>
    </message>
    <message>
        <source>a layer with {activation}</source>
        <translation>{activation} kullanan bir katman</translation>
    </message>
    <message>
        <source>a sheet would become a table of {cells} cells</source>
        <translation>bir sayfa {cells} hücrelik bir tabloya dönüşürdü</translation>
    </message>
    <message>
        <source>all texts get the same vector</source>
        <translation>bütün metinler aynı vektörü alıyor</translation>
    </message>
    <message>
        <source>author</source>
        <translation>yazan</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>kahverengi</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>sağlama toplamı</translation>
    </message>
    <message>
        <source>checksum (IBAN)</source>
        <translation>sağlama toplamı (IBAN)</translation>
    </message>
    <message>
        <source>checksum (Luhn)</source>
        <translation>sağlama toplamı (Luhn)</translation>
    </message>
    <message>
        <source>checksum and national format</source>
        <translation>sağlama toplamı ve ulusal biçim</translation>
    </message>
    <message>
        <source>checksum and the word before it</source>
        <translation>sağlama toplamı ve önündeki sözcük</translation>
    </message>
    <message>
        <source>closing formula and name list</source>
        <translation>bitiş sözü ve ad listesi</translation>
    </message>
    <message>
        <source>closing formula and the line after it</source>
        <translation>bitiş sözü ve ardından gelen satır</translation>
    </message>
    <message>
        <source>comment {comment}, row {row} of {source}</source>
        <translation>{comment} yorumu, {source} kaynağının {row}. satırı</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>çekirdek</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disk</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>çaba</translation>
    </message>
    <message>
        <source>embedding of English comments</source>
        <translation>İngilizce yorumların vektörleri</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>kaynağından</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>paketlenmiş</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>greeting and name list</source>
        <translation>selamlama ve ad listesi</translation>
    </message>
    <message>
        <source>id</source>
        <translation>kimlik</translation>
    </message>
    <message>
        <source>introduction and capitalised words</source>
        <translation>tanıtma ve büyük harfli sözcükler</translation>
    </message>
    <message>
        <source>introduction and name list</source>
        <translation>tanıtma ve ad listesi</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>içermesi gerekeni içermiyor</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>it grows to more than {size} bytes</source>
        <translation>{size} bayttan fazlaya büyüyor</translation>
    </message>
    <message>
        <source>it has more than {number} columns</source>
        <translation>{number} sütundan fazlası var</translation>
    </message>
    <message>
        <source>it holds another archive ({name})</source>
        <translation>başka bir arşiv içeriyor ({name})</translation>
    </message>
    <message>
        <source>it holds more than {number} files</source>
        <translation>{number} dosyadan fazlasını içeriyor</translation>
    </message>
    <message>
        <source>it holds no list of objects with named values</source>
        <translation>adlandırılmış değerleri olan nesnelerin listesini içermiyor</translation>
    </message>
    <message>
        <source>it holds no project.qde</source>
        <translation>project.qde içermiyor</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>bir aygıt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>hasarlı ya da kesilmiş</translation>
    </message>
    <message>
        <source>it is damaged, or no SPSS file</source>
        <translation>hasarlı ya da SPSS dosyası değil</translation>
    </message>
    <message>
        <source>it is damaged, or no workbook at all</source>
        <translation>hasarlı ya da hiç çalışma kitabı değil</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>çok fazla büyük</translation>
    </message>
    <message>
        <source>it is longer than any letter</source>
        <translation>her mektuptan uzun</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>çok derin iç içe geçmiş</translation>
    </message>
    <message>
        <source>it is no ONNX graph</source>
        <translation>ONNX grafiği değil</translation>
    </message>
    <message>
        <source>it is no REFI-QDA file</source>
        <translation>REFI-QDA dosyası değil</translation>
    </message>
    <message>
        <source>it is no document, or damaged</source>
        <translation>belge değil ya da hasarlı</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>tablo değil</translation>
    </message>
    <message>
        <source>it is no tokeniser</source>
        <translation>sözcüklere ayırıcı değil</translation>
    </message>
    <message>
        <source>it is no whole zip file</source>
        <translation>bütün bir zip dosyası değil</translation>
    </message>
    <message>
        <source>it is not valid JSON from line {line} on ({message})</source>
        <translation>{line}. satırdan başlayarak geçerli JSON değil ({message})</translation>
    </message>
    <message>
        <source>it is not valid JSON from record {record} on ({message})</source>
        <translation>{record}. kayıttan başlayarak geçerli JSON değil ({message})</translation>
    </message>
    <message>
        <source>it is of another size than config.json tells</source>
        <translation>config.json dosyasının söylediğinden başka boyutta</translation>
    </message>
    <message>
        <source>it is packed in a way the workbench does not unpack</source>
        <translation>programın açmadığı bir biçimde paketlenmiş</translation>
    </message>
    <message>
        <source>it is too large for a codebook</source>
        <translation>kod kitabı için çok büyük</translation>
    </message>
    <message>
        <source>it is too large for a model</source>
        <translation>model için çok büyük</translation>
    </message>
    <message>
        <source>it is too large for such a list</source>
        <translation>böyle bir liste için çok büyük</translation>
    </message>
    <message>
        <source>it knows more words than the model</source>
        <translation>modelden çok sözcük biliyor</translation>
    </message>
    <message>
        <source>it lacks {part}</source>
        <translation>{part} eksik</translation>
    </message>
    <message>
        <source>it tells no {name}</source>
        <translation>{name} belirtmiyor</translation>
    </message>
    <message>
        <source>it tells nothing</source>
        <translation>hiçbir şey belirtmiyor</translation>
    </message>
    <message>
        <source>it wants to write outside of its folder ({name})</source>
        <translation>kendi klasörünün dışına yazmak istiyor ({name})</translation>
    </message>
    <message>
        <source>its process ended with code {code}</source>
        <translation>süreci {code} koduyla bitti</translation>
    </message>
    <message>
        <source>its process was killed, perhaps because memory ran out</source>
        <translation>süreci sonlandırıldı, belki bellek yetmediği için</translation>
    </message>
    <message>
        <source>its process was stopped by signal {signal}</source>
        <translation>süreci {signal} sinyaliyle durduruldu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>bellek</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>{name} modeli</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modeller</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>hardal</translation>
    </message>
    <message>
        <source>name list</source>
        <translation>ad listesi</translation>
    </message>
    <message>
        <source>name list (given and family name)</source>
        <translation>ad listesi (ad ve soyadı)</translation>
    </message>
    <message>
        <source>name list and capitalised words</source>
        <translation>ad listesi ve büyük harfli sözcükler</translation>
    </message>
    <message>
        <source>name list, alone on a line</source>
        <translation>ad listesi, satırda tek başına</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>none of its columns is a text</source>
        <translation>sütunlarının hiçbiri metin değil</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>kurulu değil</translation>
    </message>
    <message>
        <source>not used: nothing is sent and nothing is fetched</source>
        <translation>kullanılmıyor: hiçbir şey gönderilmez, hiçbir şey alınmaz</translation>
    </message>
    <message>
        <source>one text is repeated in too many cells</source>
        <translation>bir metin çok fazla hücrede yineleniyor</translation>
    </message>
    <message>
        <source>operations of “{names}”</source>
        <translation>“{names}” işlemleri</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>turuncu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>başka</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>kalıp</translation>
    </message>
    <message>
        <source>pattern (IP address)</source>
        <translation>kalıp (IP adresi)</translation>
    </message>
    <message>
        <source>pattern (account handle)</source>
        <translation>kalıp (hesap adı)</translation>
    </message>
    <message>
        <source>pattern (domain name)</source>
        <translation>kalıp (alan adı)</translation>
    </message>
    <message>
        <source>pattern (hardware address)</source>
        <translation>kalıp (donanım adresi)</translation>
    </message>
    <message>
        <source>pattern (house number and places)</source>
        <translation>kalıp (ev numarası ve yerler)</translation>
    </message>
    <message>
        <source>pattern (military post)</source>
        <translation>kalıp (askerî posta)</translation>
    </message>
    <message>
        <source>pattern (number before a flat or suite)</source>
        <translation>kalıp (daire önündeki numara)</translation>
    </message>
    <message>
        <source>pattern (post office box)</source>
        <translation>kalıp (posta kutusu)</translation>
    </message>
    <message>
        <source>pattern (postcode)</source>
        <translation>kalıp (posta kodu)</translation>
    </message>
    <message>
        <source>pattern (street and number)</source>
        <translation>kalıp (sokak ve numara)</translation>
    </message>
    <message>
        <source>pattern (web address)</source>
        <translation>kalıp (web adresi)</translation>
    </message>
    <message>
        <source>pattern and international format</source>
        <translation>kalıp ve uluslararası biçim</translation>
    </message>
    <message>
        <source>pattern and national format</source>
        <translation>kalıp ve ulusal biçim</translation>
    </message>
    <message>
        <source>pattern and the word before it</source>
        <translation>kalıp ve önündeki sözcük</translation>
    </message>
    <message>
        <source>pattern and the words around it</source>
        <translation>kalıp ve çevresindeki sözcükler</translation>
    </message>
    <message>
        <source>pattern and the words before it</source>
        <translation>kalıp ve önündeki sözcükler</translation>
    </message>
    <message>
        <source>pattern, spelt out</source>
        <translation>kalıp, yazıyla</translation>
    </message>
    <message>
        <source>pattern, with spaces in it</source>
        <translation>kalıp, içinde boşluklarla</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>pembe</translation>
    </message>
    <message>
        <source>pooling by {names}</source>
        <translation>{names} ile birleştirme</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>question</source>
        <translation>soru</translation>
    </message>
    <message>
        <source>relation and capitalised words</source>
        <translation>akrabalık sözü ve büyük harfli sözcükler</translation>
    </message>
    <message>
        <source>repeats a name found elsewhere</source>
        <translation>başka yerde bulunan bir adı yineliyor</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>neye yanıt</translation>
    </message>
    <message>
        <source>resolution time</source>
        <translation>çözüm süresi</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>ilk temasta çözüldü</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>memnuniyet</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>duygu</translation>
    </message>
    <message>
        <source>sentiment ({language})</source>
        <translation>duygu ({language})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>camgöbeği</translation>
    </message>
    <message>
        <source>telling languages apart</source>
        <translation>dillerin ayırt edilmesi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the worker did not answer ({error})</source>
        <translation>yardımcı süreç yanıt vermedi ({error})</translation>
    </message>
    <message>
        <source>they are not whole numbers of length 1</source>
        <translation>uzunluğu 1 olan tam sayılar değil</translation>
    </message>
    <message>
        <source>title and a family name after a space</source>
        <translation>unvan ve boşluktan sonra bir soyadı</translation>
    </message>
    <message>
        <source>title and capitalised words</source>
        <translation>unvan ve büyük harfli sözcükler</translation>
    </message>
    <message>
        <source>title and name list</source>
        <translation>unvan ve ad listesi</translation>
    </message>
    <message>
        <source>tones and drivers ({language})</source>
        <translation>tonlar ve etkenler ({language})</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>verb of speech and capitalised words</source>
        <translation>söyleme eylemi ve büyük harfli sözcükler</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>oylar</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <source>{count} of the {rows} rows looked at say no more than that something is attached; they become submissions without a comment.</source>
        <translation>Bakılan {rows} satırdan {count} tanesi yalnızca bir şey eklendiğini söylüyor; yorumsuz gönderim olurlar.</translation>
    </message>
    <message>
        <source>{error} in the analysis</source>
        <translation>analizde {error}</translation>
    </message>
    <message>
        <source>{name} with relative positions</source>
        <translation>göreli konumlu {name}</translation>
    </message>
    <message>
        <source>{number} comments, the first {comment}</source>
        <translation>{number} yorum, ilki {comment}</translation>
    </message>
    <message>
        <source>{off} of {values} values of “{column}” do not lie on its scale ({low} to {high}); they count in no figure. Perhaps two scales are mixed, or the scale is another.</source>
        <translation>“{column}” sütununun {values} değerinden {off} tanesi ölçeğinde ({low} – {high}) değil; hiçbir rakamda sayılmazlar. Belki iki ölçek karışmıştır ya da ölçek başkadır.</translation>
    </message>
    <message>
        <source>{size} GiB free here</source>
        <translation>burada {size} GiB boş</translation>
    </message>
    <message>
        <source>{size} GiB of {total} GiB free</source>
        <translation>{total} GiB içinden {size} GiB boş</translation>
    </message>
    <message>
        <source>{title} have another column for it.</source>
        <translation>{title} için bunun başka bir sütunu var.</translation>
    </message>
    <message>
        <source>{unread} of {dates} dates looked at cannot be read; their rows are kept without one.</source>
        <translation>Bakılan {dates} tarihten {unread} tanesi okunamıyor; satırları tarihsiz saklanır.</translation>
    </message>
    <message>
        <source>{use}: {reason}</source>
        <translation>{use}: {reason}</translation>
    </message>
    <message>
        <source>{why} Read as points: {points}.</source>
        <translation>{why} Nokta olarak okunur: {points}.</translation>
    </message>
    <message>
        <source>“Resolved at first contact” is a proxy where no column tells it: never reopened, at most one reply.</source>
        <translation>Hiçbir sütun söylemiyorsa “ilk temasta çözüldü” dolaylı bir göstergedir: hiç yeniden açılmamış, en çok bir yanıt.</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. If that is not what they mean, take the column as a group instead.</source>
        <translation>“{column}” sözcüklerle yanıtlandı. {low} – {high} ölçeğinin noktaları olarak okunur: {points}. Anlamları bu değilse sütunu grup olarak alın.</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. Not read: {words}. If that is not what they mean, take the column as a group instead.</source>
        <translation>“{column}” sözcüklerle yanıtlandı. {low} – {high} ölçeğinin noktaları olarak okunur: {points}. Okunmayanlar: {words}. Anlamları bu değilse sütunu grup olarak alın.</translation>
    </message>
    <message>
        <source>“{name}” (hidden)</source>
        <translation>“{name}” (gizli)</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked</source>
        <translation>“{name}” açılıp çıkarılamıyor</translation>
    </message>
    <message>
        <source>“{name}” grows to more than {size} bytes</source>
        <translation>“{name}” {size} bayttan fazlaya büyüyor</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Kayıtlı</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Kayıtlı seçimler</translation>
    </message>
    <message>
        <source>Save or change selections…</source>
        <translation>Seçimleri kaydet ya da değiştir…</translation>
    </message>
    <message>
        <source>Selected now: %1</source>
        <translation>Şimdi seçili: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>her şey</translation>
    </message>
    <message>
        <source>A name for what is selected now</source>
        <translation>Şimdi seçili olan için bir ad</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>List of saved selections</source>
        <translation>Kayıtlı seçimler listesi</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Henüz kayıtlı bir şey yok.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>K&amp;ullan</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Negative</source>
        <translation>Olumsuz</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Nötr</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Değerlendirilmedi</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Rename what is chosen in a list</source>
        <translation>Listede seçili olanı yeniden adlandır</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Listede seçili olanı aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose several themes</source>
        <translation>Birkaç tema seç</translation>
    </message>
    <message>
        <source>Shift+Arrow, Ctrl+Click</source>
        <translation>Shift+Ok, Ctrl+Tıklama</translation>
    </message>
    <message>
        <source>Personal data: confirm, dismiss, leave open</source>
        <translation>Kişisel veri: onayla, reddet, açık bırak</translation>
    </message>
    <message>
        <source>C, D, O</source>
        <translation>C, D, O</translation>
    </message>
    <message>
        <source>Map: move, zoom, show all of it</source>
        <translation>Harita: kaydır, yakınlaştır, tamamını göster</translation>
    </message>
    <message>
        <source>Arrow keys, + and −, Home</source>
        <translation>Ok tuşları, + ve −, Home</translation>
    </message>
    <message>
        <source>Legend and themes of the map: select, open</source>
        <translation>Haritanın göstergesi ve temaları: seç, aç</translation>
    </message>
    <message>
        <source>Take a priority off the list</source>
        <translation>Bir önceliği listeden kaldır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take away the filter under the focus</source>
        <translation>Odaktaki süzgeci kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Done  (Enter)</source>
        <translation>Tamam  (Enter)</translation>
    </message>
    <message>
        <source>None of them  (Enter)</source>
        <translation>Hiçbiri  (Enter)</translation>
    </message>
    <message>
        <source>Digits tick what holds, as many as do; Enter goes on, 0 says that none does.</source>
        <translation>Rakamlar geçerli olanları, kaç tane olursa, işaretler; Enter sürdürür, 0 hiçbirinin geçerli olmadığını söyler.</translation>
    </message>
    <message>
        <source>A digit says that the reason is blamed; pressed again praised, not clear, and off. Enter goes on, 0 says that none is spoken of.</source>
        <translation>Bir rakam nedenin yerildiğini söyler; yeniden basılınca övüldüğünü, açık olmadığını ve kapalıyı. Enter sürdürür, 0 hiçbirinden söz edilmediğini söyler.</translation>
    </message>
    <message>
        <source>%1, off, key %2</source>
        <translation>%1, kapalı, tuş %2</translation>
    </message>
    <message>
        <source>%1, ticked, key %2</source>
        <translation>%1, işaretli, tuş %2</translation>
    </message>
    <message>
        <source>0  None of the themes</source>
        <translation>0  Temaların hiçbiri</translation>
    </message>
    <message>
        <source>None of the themes, key 0</source>
        <translation>Temaların hiçbiri, tuş 0</translation>
    </message>
    <message>
        <source>Looking for: %1</source>
        <translation>Aranan: %1</translation>
    </message>
    <message>
        <source>Said before: %1.</source>
        <translation>Daha önce denilen: %1.</translation>
    </message>
    <message>
        <source>Type a part of a name to look for another; Enter takes the first.</source>
        <translation>Başkasını aramak için adın bir parçasını yazın; Enter ilkini alır.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tuş %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more theme(s).</source>
        <translation>
            <numerusform>%Ln tema daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Örneklemler</translation>
    </message>
    <message>
        <source>Back to the samples (Escape)</source>
        <translation>Örneklemlere dön (Esc)</translation>
    </message>
    <message>
        <source>The comment to code</source>
        <translation>Kodlanacak yorum</translation>
    </message>
    <message>
        <source>Comments coded of this sample</source>
        <translation>Bu örneklemden kodlanan yorumlar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>Kodların anlamı</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Hepsi kaydedildi</translation>
    </message>
    <message>
        <source>Reading the comments…</source>
        <translation>Yorumlar okunuyor…</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Show the skipped ones again</source>
        <translation>Atlananları yeniden göster</translation>
    </message>
    <message>
        <source>Back to the samples</source>
        <translation>Örneklemlere dön</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Onlarsız sürdür</translation>
    </message>
    <message>
        <source>Safe view is on: what was marked as personal data is covered. Skip what you cannot judge.</source>
        <translation>Güvenli görünüm açık: kişisel veri olarak işaretlenenler örtülü. Değerlendiremediğinizi atlayın.</translation>
    </message>
    <message>
        <source>%1, keys %2 and %3</source>
        <translation>%1, tuşlar %2 ve %3</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>kör</translation>
    </message>
    <message>
        <source>not blind: for practice only</source>
        <translation>kör değil: yalnızca alıştırma için</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded</source>
        <translation>
            <numerusform>%Ln kodlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln coding(s)…</source>
        <translation>
            <numerusform>%Ln kodlama kaydediliyor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this sample is(are) coded.</source>
        <translation>
            <numerusform>Bu örneklemden %Ln yorum kodlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was(were) skipped.</source>
        <translation>
            <numerusform>%Ln tanesi atlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) could not be saved. Coding waits until it is(they are).</source>
        <translation>
            <numerusform>%Ln kodlama kaydedilemedi. Kaydedilene kadar kodlama bekler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Makine</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Import files</source>
        <translation>Dosyaları içe aktar</translation>
    </message>
    <message>
        <source>Files of comments (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;All files (*)</source>
        <translation>Yorum dosyaları (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or files</source>
        <translation>Mektup ya da dosya klasörünü içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln comment(s) from “%1”.</source>
        <translation>
            <numerusform>“%1” dosyasından %Ln yorum içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 taken in, %3 rejected.</source>
        <translation>%1 satır: %2 alındı, %3 reddedildi.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new and taken in, %3 rejected, %4 already here.</source>
        <translation>%1 satır: %2 yeni alındı, %3 reddedildi, %4 zaten buradaydı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was(were) here say(s) something else now, which was taken over.</source>
        <translation>
            <numerusform>Burada olan %Ln satır şimdi başka şey söylüyor; bu devralındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were here say(s) something else now; see “Changed rows” below.</source>
        <translation>
            <numerusform>Burada olan satırlardan %Ln tanesi şimdi başka şey söylüyor; aşağıda “Değişen satırlar”a bakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Where the comments come from: what was imported, and what was left out and why.</source>
        <translation>Yorumların nereden geldiği: ne içe aktarıldı, ne neden dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Drop files of comments here</source>
        <translation>Yorum dosyalarını buraya bırakın</translation>
    </message>
    <message>
        <source>Tables, spreadsheets, JSON, SPSS, mail, letters, whole folders, archives (.zip); several at once. You see what is in them before it is imported.</source>
        <translation>Tablolar, hesap tabloları, JSON, SPSS, posta, mektuplar, klasörlerin tümü, arşivler (.zip); birkaçı birden. İçindekileri içe aktarılmadan önce görürsünüz.</translation>
    </message>
    <message>
        <source>What follows: you look at what is in a file and import it. The workbench finds what people talk about, on this computer. You read, name and correct the themes, choose what to act on, and hand over a report.</source>
        <translation>Bundan sonrası: bir dosyada ne olduğuna bakar ve onu içe aktarırsınız. Program insanların ne konuştuğunu bu bilgisayarda bulur. Temaları okur, adlandırır ve düzeltir, ne yapılacağını seçer ve bir rapor teslim edersiniz.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Klasör seç…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>&amp;Sorular…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>İçe aktarılan dosyalar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>Neden alınmadı</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>Dosyadaki hâliyle satır</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Değişen satırlar</translation>
    </message>
    <message>
        <source>The study had</source>
        <translation>Çalışmada olan</translation>
    </message>
    <message>
        <source>The file says now</source>
        <translation>Dosyanın şimdi dediği</translation>
    </message>
    <message>
        <source>&amp;Take over what the file says now</source>
        <translation>Dosyanın şimdi dediğini &amp;devral</translation>
    </message>
    <message>
        <source>&amp;Keep what the study had</source>
        <translation>Çalışmada olanı &amp;koru</translation>
    </message>
    <message>
        <source>A newer export says something else of these rows. The study keeps what it has; nothing is doubled.</source>
        <translation>Daha yeni bir dışa aktarım bu satırlar için başka şey söylüyor. Çalışma elindekini korur; hiçbir şey ikilenmez.</translation>
    </message>
    <message>
        <source>What the newer export says of these rows was taken over. What they said before is kept.</source>
        <translation>Daha yeni dışa aktarımın bu satırlar için dediği devralındı. Daha önce dedikleri saklandı.</translation>
    </message>
    <message>
        <source>No row changed.</source>
        <translation>Hiçbir satır değişmedi.</translation>
    </message>
    <message>
        <source>What a newer export says of these rows was taken over. Choose that file to keep what the study had.</source>
        <translation>Daha yeni bir dışa aktarımın bu satırlar için dediği devralındı. Çalışmada olanı korumak için o dosyayı seçin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chosen row, whole</source>
        <translation>Seçilen satırın tamamı</translation>
    </message>
    <message>
        <source>&amp;Write rejected rows…</source>
        <translation>Reddedilen satırları &amp;yaz…</translation>
    </message>
    <message>
        <source>Write the rejected rows</source>
        <translation>Reddedilen satırları yaz</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>reddedilen satırlar.csv</translation>
    </message>
    <message>
        <source>Nobody looked for personal data in rejected rows. Mind who reads them.</source>
        <translation>Reddedilen satırlarda kişisel veri aranmadı. Kimin okuduğuna dikkat edin.</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[örtülü]</translation>
    </message>
    <message>
        <source>Safe view is on: what stands in these rows is covered, and they cannot be written.</source>
        <translation>Güvenli görünüm açık: bu satırlarda yazanlar örtülü ve dosyaya yazılamaz.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mektuplar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>yorum</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>gönderim</translation>
    </message>
    <message>
        <source>unique texts</source>
        <translation>benzersiz metin</translation>
    </message>
    <message>
        <source>people</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>temasız</translation>
    </message>
    <message>
        <source>One answer to one question, one post, one letter</source>
        <translation>Bir soruya bir yanıt, bir gönderi, bir mektup</translation>
    </message>
    <message>
        <source>What somebody sent at one time; a form with three answers holds three comments</source>
        <translation>Birinin bir kerede gönderdiği; üç yanıtlı bir form üç yorum içerir</translation>
    </message>
    <message>
        <source>The same words sent several times count once</source>
        <translation>Birkaç kez gönderilen aynı sözler bir kez sayılır</translation>
    </message>
    <message>
        <source>Senders that can be told apart; names are not kept</source>
        <translation>Ayırt edilebilen gönderenler; adlar saklanmaz</translation>
    </message>
    <message>
        <source>Groups of comments that say the same, found by the workbench</source>
        <translation>Programın bulduğu, aynı şeyi söyleyen yorum grupları</translation>
    </message>
    <message>
        <source>The part of the comments that fits no theme well enough</source>
        <translation>Yorumların hiçbir temaya yeterince uymayan bölümü</translation>
    </message>
    <message>
        <source>What of “%1” was not taken in</source>
        <translation>“%1” dosyasından alınmayanlar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln rejected row(s).</source>
        <translation>
            <numerusform>Reddedilen %Ln satır yazıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln kodlama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) to a theme</source>
        <translation>
            <numerusform>bir temaya %Ln taşıma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) tagged</source>
        <translation>
            <numerusform>etiketlenmiş %Ln yorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) behind actions</source>
        <translation>
            <numerusform>eylemlerin arkasında %Ln yorum</numerusform>
        </translation>
    </message>
    <message>
        <source>On the wording that is not in sight rest: %1. They come back with it.</source>
        <translation>Görünmeyen ifadeye dayananlar: %1. Onunla birlikte geri gelirler.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What are people telling us?</source>
        <translation>İnsanlar bize ne söylüyor?</translation>
    </message>
    <message>
        <source>Bring in files of citizens&apos; comments, find their themes and moods, and hand over findings that lead back to every row. Everything stays on this computer.</source>
        <translation>Yurttaşların yorumlarını içeren dosyaları getirin, temalarını ve duygularını bulun, her satıra geri götüren bulgular teslim edin. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Try the &amp;sample study</source>
        <translation>Ö&amp;rnek çalışmayı dene</translation>
    </message>
    <message>
        <source>Five files in four languages from an invented city</source>
        <translation>Uydurma bir kentten dört dilde beş dosya</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Yeni çalışma…</translation>
    </message>
    <message>
        <source>An empty study in a folder of yours</source>
        <translation>Kendi klasörünüzde boş bir çalışma</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Çalışma &amp;aç…</translation>
    </message>
    <message>
        <source>A file ending in .voc</source>
        <translation>.voc ile biten bir dosya</translation>
    </message>
    <message>
        <source>Or drop a file of comments here</source>
        <translation>Ya da bir yorum dosyasını buraya bırakın</translation>
    </message>
    <message>
        <source>A new study is made around it.</source>
        <translation>Onun çevresinde yeni bir çalışma oluşturulur.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Son çalışmalar</translation>
    </message>
    <message>
        <source>Recent studies; Enter opens one</source>
        <translation>Son çalışmalar; Enter birini açar</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Örnek çalışma hazırlanıyor…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” açılıyor…</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonlar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
    <message>
        <source>none of the themes</source>
        <translation>temaların hiçbiri</translation>
    </message>
    <message>
        <source>no tone</source>
        <translation>ton yok</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>neden yok</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>öfke</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>bıkkınlık</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>kafa karışıklığı</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>endişe</translation>
    </message>
    <message>
        <source>gratitude</source>
        <translation>minnet</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>öneri</translation>
    </message>
    <message>
        <source>question</source>
        <translation>soru</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>konu dışı</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>etkililik</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>kolaylık</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>hız</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>şeffaflık</translation>
    </message>
    <message>
        <source>humanity</source>
        <translation>insanca davranış</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>çalışan</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>başka neden</translation>
    </message>
    <message>
        <source>%1 blamed</source>
        <translation>%1: yergi</translation>
    </message>
    <message>
        <source>%1 praised</source>
        <translation>%1: övgü</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>değerlendirilmedi</translation>
    </message>
    <message>
        <source>read by the model</source>
        <translation>model okudu</translation>
    </message>
    <message>
        <source>ticked in the form</source>
        <translation>formda işaretlendi</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>bir kişi belirtti</translation>
    </message>
    <message>
        <source>Correct the tone</source>
        <translation>Tonu düzelt</translation>
    </message>
    <message>
        <source>Correct the reasons</source>
        <translation>Nedenleri düzelt</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>Programın belirlediği gibi</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Targe&amp;t</source>
        <translation>&amp;Hedef</translation>
    </message>
    <message>
        <source>Level to be reached</source>
        <translation>Ulaşılacak düzey</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>&amp;şu güne kadar</translation>
    </message>
    <message>
        <source>Day it should be reached by</source>
        <translation>Ulaşılması gereken gün</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-AA-GG</translation>
    </message>
    <message>
        <source>Set tar&amp;get</source>
        <translation>Hedefi &amp;belirle</translation>
    </message>
    <message>
        <source>&amp;Remove target</source>
        <translation>Hedefi &amp;kaldır</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaşıldı</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ulaşılmadı</translation>
    </message>
    <message>
        <source>Cannot be told: the interval holds the level</source>
        <translation>Söylenemez: aralık düzeyi içeriyor</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>At most %1 by %2. %3: %4.</source>
        <translation>%2 gününe kadar en çok %1. %3: %4.</translation>
    </message>
    <message>
        <source>At least %1 by %2. %3: %4.</source>
        <translation>%2 gününe kadar en az %1. %3: %4.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>What people talk about. Choose a theme to read what they say.</source>
        <translation>İnsanların konuştukları. Ne dediklerini okumak için bir tema seçin.</translation>
    </message>
    <message>
        <source>The bar below a number shows its share of all comments. Sentiment is that of the comments which could be judged: − negative, = neutral, + positive. The machine proposes themes; you name, merge and move.</source>
        <translation>Sayının altındaki çubuk tüm yorumlar içindeki payını gösterir. Duygu, değerlendirilebilen yorumlarınkidir: − olumsuz, = nötr, + olumlu. Makine temaları önerir; adlarını siz verir, birleştirir ve taşırsınız.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More to do with this theme</source>
        <translation>Bu temayla yapılabilecek başka şeyler</translation>
    </message>
    <message>
        <source>List of themes</source>
        <translation>Tema listesi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Yeniden bulunma</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>sağlam</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>gevşek</translation>
    </message>
    <message>
        <source>Firm: in four fifths of the comments alone, nearly the same theme is found.</source>
        <translation>Sağlam: yorumların yalnızca beşte dördüyle hemen hemen aynı tema bulunur.</translation>
    </message>
    <message>
        <source>Fair: in four fifths of the comments alone, much the same theme is found.</source>
        <translation>Orta: yorumların yalnızca beşte dördüyle büyük ölçüde aynı tema bulunur.</translation>
    </message>
    <message>
        <source>Loose: its border is a matter of chance; in four fifths of the comments alone it lies elsewhere.</source>
        <translation>Gevşek: sınırı rastlantıya bağlı; yorumların yalnızca beşte dördüyle başka yerde olur.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>Comments that fit no theme well enough</source>
        <translation>Hiçbir temaya yeterince uymayan yorumlar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Açıkla…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Birleştir…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Parçala</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kenara koy</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Set aside: no theme of this study</source>
        <translation>Kenarda: bu çalışmanın teması değil</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>Buna birleştirilen: %1</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>&amp;Öneriler…</translation>
    </message>
    <message>
        <source>Put &amp;below…</source>
        <translation>&amp;Altına koy…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Renk</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>düzey %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>katlı</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation>Altında: %1</translation>
    </message>
    <message>
        <source>Make it a &amp;priority</source>
        <translation>&amp;Öncelik yap</translation>
    </message>
    <message>
        <source>Take off the priorities</source>
        <translation>Önceliklerden çıkar</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Bütün temalar</translation>
    </message>
    <message>
        <source>Choose a theme to see what people say.</source>
        <translation>İnsanların ne dediğini görmek için bir tema seçin.</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Temanın adı</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>adını bir kişi verdi</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>Henüz tema yok</translation>
    </message>
    <message>
        <source>Have the workbench read all comments and find what people talk about, on this computer.</source>
        <translation>Program bütün yorumları okusun ve insanların ne konuştuğunu bu bilgisayarda bulsun.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Temaları bul…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Henüz yorum yok</translation>
    </message>
    <message>
        <source>Import a file of comments first; then their themes can be found.</source>
        <translation>Önce bir yorum dosyası içe aktarın; sonra temaları bulunabilir.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also mentioned in %Ln more comment(s)</source>
        <translation>
            <numerusform>%Ln yorumda daha geçiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the comments of %2, %3 of those of %4; most in %5: %6</source>
        <translation>%2 yorumlarının %1, %4 yorumlarının %3 kadarı; en çok %5: %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of its own</source>
        <translation>
            <numerusform>kendi %Ln yorumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) below it</source>
        <translation>
            <numerusform>altında %Ln tema</numerusform>
        </translation>
    </message>
    <message>
        <source>stability %1 of 1</source>
        <translation>kararlılık %1 / 1</translation>
    </message>
    <message>
        <source>%1 of all comments</source>
        <translation>tüm yorumların %1 kadarı</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive, of %4 judged</source>
        <translation>değerlendirilen %4 içinden %1 olumsuz, %2 nötr, %3 olumlu</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>VoC Workbench</source>
        <translation>VoC Workbench</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Yeni çalışma</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Çalışma aç</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>Çalışmalar (*.voc)</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>Çalışmam</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Örnek çalışma</translation>
    </message>
    <message>
        <source>Averhaven listens, 2026</source>
        <translation>Averhaven dinliyor, 2026</translation>
    </message>
    <message>
        <source>No recent studies</source>
        <translation>Son çalışma yok</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>
