<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>VoC Workbench</source>
        <translation>VoC Workbench</translation>
    </message>
    <message>
        <source>Finds themes and moods in citizens&apos; comments, on your own computer. It sends nothing anywhere.</source>
        <translation>ค้นหาหัวข้อและความรู้สึกในความคิดเห็นของประชาชนบนคอมพิวเตอร์ของคุณเอง ไม่ส่งข้อมูลใดไปที่ไหน</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>รุ่น %1 · สัญญาอนุญาต MIT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Entering the themes into the study</source>
        <translation>กำลังนำหัวข้อเข้าสู่งานศึกษา</translation>
    </message>
    <message>
        <source>Entering what was found into the study</source>
        <translation>กำลังนำสิ่งที่พบเข้าสู่งานศึกษา</translation>
    </message>
    <message>
        <source>The themes are ready.</source>
        <translation>หัวข้อพร้อมแล้ว</translation>
    </message>
    <message>
        <source>Other themes lie beside those in sight.</source>
        <translation>มีหัวข้อชุดอื่นอยู่ข้างชุดที่เห็นอยู่</translation>
    </message>
    <message>
        <source>Nothing has changed; compare them and adopt what serves you.</source>
        <translation>ยังไม่มีอะไรเปลี่ยน เปรียบเทียบแล้วเลือกใช้ชุดที่เหมาะกับคุณ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>เปรียบเทียบ…</translation>
    </message>
    <message>
        <source>The analysis was cancelled. What was computed so far is kept.</source>
        <translation>ยกเลิกการวิเคราะห์แล้ว สิ่งที่คำนวณไว้จนถึงตอนนี้ยังเก็บอยู่</translation>
    </message>
    <message>
        <source>The comments were not looked through to the end. That comes before themes are found.</source>
        <translation>การตรวจดูความคิดเห็นยังไม่เสร็จ ต้องทำก่อนค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>Entering the calibrated model into the study</source>
        <translation>กำลังนำแบบจำลองที่ปรับเทียบแล้วเข้าสู่งานศึกษา</translation>
    </message>
    <message>
        <source>A model is calibrated by your coding.</source>
        <translation>ปรับเทียบแบบจำลองด้วยการลงรหัสของคุณแล้ว</translation>
    </message>
    <message>
        <source>Nothing is judged by it until you say so.</source>
        <translation>ยังไม่ใช้แบบจำลองนี้ประเมินอะไรจนกว่าคุณจะสั่ง</translation>
    </message>
    <message>
        <source>See how right it is</source>
        <translation>ดูว่าถูกต้องเพียงใด</translation>
    </message>
    <message>
        <source>The calibration was cancelled. Nothing is changed.</source>
        <translation>ยกเลิกการปรับเทียบแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>กำลังเตรียมการ</translation>
    </message>
    <message>
        <source>Telling languages</source>
        <translation>กำลังระบุภาษา</translation>
    </message>
    <message>
        <source>Finding copied letters</source>
        <translation>กำลังหาจดหมายที่คัดลอกกัน</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>กำลังหาข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Reading the comments</source>
        <translation>กำลังอ่านความคิดเห็น</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>กำลังเปรียบเทียบคำ</translation>
    </message>
    <message>
        <source>Comparing comments</source>
        <translation>กำลังเปรียบเทียบความคิดเห็น</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>กำลังค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>Finding the words of each theme</source>
        <translation>กำลังหาคำของแต่ละหัวข้อ</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>กำลังวาดแผนที่</translation>
    </message>
    <message>
        <source>Reading long comments sentence by sentence</source>
        <translation>กำลังอ่านความคิดเห็นยาวทีละประโยค</translation>
    </message>
    <message>
        <source>Judging sentiment</source>
        <translation>กำลังประเมินความรู้สึก</translation>
    </message>
    <message>
        <source>Reading tones and drivers</source>
        <translation>กำลังอ่านน้ำเสียงและปัจจัย</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>กำลังทำให้เสร็จ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: only signs or figures, no words.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นไม่มีความรู้สึก: มีแต่เครื่องหมายหรือตัวเลข ไม่มีคำ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: the language is unsure.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นไม่มีความรู้สึก: ไม่แน่ใจเรื่องภาษา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: no model for %1.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นไม่มีความรู้สึก: ไม่มีแบบจำลองสำหรับ%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: not clear enough to judge.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นไม่มีความรู้สึก: ไม่ชัดพอที่จะประเมิน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisDialog</name>
    <message>
        <source>Find themes</source>
        <translation>ค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>The workbench reads all comments on this computer and groups those that say the same. Names you gave to themes and priorities you set stay.</source>
        <translation>โปรแกรมอ่านความคิดเห็นทั้งหมดบนคอมพิวเตอร์นี้และจัดกลุ่มที่พูดเรื่องเดียวกัน ชื่อหัวข้อที่คุณตั้งและลำดับความสำคัญที่คุณกำหนดยังคงอยู่</translation>
    </message>
    <message>
        <source>How &amp;fine should themes be?</source>
        <translation>ต้องการหัวข้อละเอียดเพียงใด(&amp;F)</translation>
    </message>
    <message>
        <source>Few broad themes</source>
        <translation>หัวข้อกว้างจำนวนน้อย</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ตามปกติ</translation>
    </message>
    <message>
        <source>More and finer themes</source>
        <translation>หัวข้อมากขึ้นและละเอียดขึ้น</translation>
    </message>
    <message>
        <source>Many very fine themes</source>
        <translation>หัวข้อจำนวนมากและละเอียดมาก</translation>
    </message>
    <message>
        <source>For specialists</source>
        <translation>สำหรับผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>วิธีการ(&amp;M):</translation>
    </message>
    <message>
        <source>Communities of neighbouring comments (recommended)</source>
        <translation>ชุมชนของความคิดเห็นที่ใกล้กัน (แนะนำ)</translation>
    </message>
    <message>
        <source>BERTopic&apos;s own: UMAP, then HDBSCAN</source>
        <translation>วิธีของ BERTopic เอง: UMAP แล้วจึง HDBSCAN</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>ภาษา(&amp;L):</translation>
    </message>
    <message>
        <source>Each on its own (built in)</source>
        <translation>แยกทีละภาษา (มีมาให้แล้ว)</translation>
    </message>
    <message>
        <source>All together, by the model pack %1</source>
        <translation>ทุกภาษารวมกัน ด้วยชุดแบบจำลอง %1</translation>
    </message>
    <message>
        <source>&amp;Codebook:</source>
        <translation>สมุดรหัส(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>ค่าเริ่มสุ่ม(&amp;S):</translation>
    </message>
    <message>
        <source>The same seed and comments give the same themes.</source>
        <translation>ค่าเริ่มสุ่มและความคิดเห็นเดียวกันให้หัวข้อเดียวกัน</translation>
    </message>
    <message>
        <source>&amp;Keep the present themes in sight and compare first</source>
        <translation>คงหัวข้อปัจจุบันไว้ให้เห็นและเปรียบเทียบก่อน(&amp;K)</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>ค้นหาหัวข้อ(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>ยกเลิก(&amp;A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>เหลือ %1</translation>
    </message>
    <message>
        <source>Themes found %1</source>
        <translation>พบหัวข้อเมื่อ %1</translation>
    </message>
    <message>
        <source>Analysis %1 (its number in reports and on the command line). Analysis → Compare analyses… lists all.</source>
        <translation>การวิเคราะห์ %1 (เลขในรายงานและบรรทัดคำสั่ง) เมนู การวิเคราะห์ → เปรียบเทียบการวิเคราะห์… แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>ยังไม่ได้วิเคราะห์</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>Put them to the themes</source>
        <translation>จัดเข้าหัวข้อ</translation>
    </message>
    <message>
        <source>The themes stay as they are; comments that none of them fits are left without one.</source>
        <translation>หัวข้อยังเหมือนเดิม ความคิดเห็นที่ไม่เข้ากับหัวข้อใดจะไม่มีหัวข้อ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) not analysed</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นยังไม่ได้วิเคราะห์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>A model is fitted to what was coded blind and to what you put right in the reader, and held against the starter on comments it did not learn from, drawn by chance and coded blind. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>สร้างแบบจำลองจากสิ่งที่ลงรหัสแบบปิดตาและสิ่งที่คุณแก้ในช่องอ่าน แล้วเทียบกับแบบจำลองตั้งต้นบนความคิดเห็นที่ไม่ได้ใช้เรียนรู้ ซึ่งสุ่มเลือกและลงรหัสแบบปิดตา โปรแกรมเสนอให้ คุณเป็นผู้ตัดสิน สัดส่วนที่แก้แล้วยังอิงแบบจำลองตั้งต้น</translation>
    </message>
    <message>
        <source>Tones are read by the calibrated model now.</source>
        <translation>ตอนนี้อ่านน้ำเสียงด้วยแบบจำลองที่ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>Drivers are read by the calibrated model now.</source>
        <translation>ตอนนี้อ่านปัจจัยด้วยแบบจำลองที่ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>The starter does not read this language, and the model not well enough: from a macro-F1 of %1 on it can be used. Code more and calibrate again.</source>
        <translation>แบบจำลองตั้งต้นไม่อ่านภาษานี้ และแบบจำลองนี้ยังไม่ดีพอ: ใช้ได้ตั้งแต่มาโคร-F1 %1 ลงรหัสเพิ่มแล้วปรับเทียบอีกครั้ง</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Starter, F1</source>
        <translation>ตั้งต้น F1</translation>
    </message>
    <message>
        <source>Calibrated, F1</source>
        <translation>ปรับเทียบแล้ว F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>All, mean</source>
        <translation>ทั้งหมด ค่าเฉลี่ย</translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>ไม่อ่าน</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln comment(s) coded blind</source>
        <translation>
            <numerusform>เรียนรู้จาก %Ln ความคิดเห็นที่ลงรหัสแบบปิดตา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %Ln put right by hand</source>
        <translation>
            <numerusform>และจากที่แก้ด้วยมือ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>ทดสอบแบบไขว้กับ %Ln รายการที่ลงรหัสแบบปิดตาและสุ่มเลือก ช่วงความเชื่อมั่น 95%</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach the machine your coding</source>
        <translation>สอนเครื่องด้วยการลงรหัสของคุณ</translation>
    </message>
    <message>
        <source>A model is fitted to what was coded and held against the starter on comments it did not learn from. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>สร้างแบบจำลองจากสิ่งที่ลงรหัสไว้ แล้วเทียบกับแบบจำลองตั้งต้นบนความคิดเห็นที่ไม่ได้ใช้เรียนรู้ โปรแกรมเสนอให้ คุณเป็นผู้ตัดสิน สัดส่วนที่แก้แล้วยังอิงแบบจำลองตั้งต้น</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>ปรับเทียบ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Calibrate again</source>
        <translation>ปรับเทียบอีกครั้ง(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use the calibrated model</source>
        <translation>ใช้แบบจำลองที่ปรับเทียบแล้ว(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go back to the starter</source>
        <translation>กลับไปใช้แบบจำลองตั้งต้น(&amp;G)</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>ตั้งต้น</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>Kappa with people</source>
        <translation>แคปปากับคน</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>มาโคร-F1</translation>
    </message>
    <message>
        <source>It is not better than the starter on comments it did not see, so it cannot be used. Code more and calibrate again.</source>
        <translation>บนความคิดเห็นที่ไม่เคยเห็นไม่ดีกว่าแบบจำลองตั้งต้น จึงใช้ไม่ได้ ลงรหัสเพิ่มแล้วปรับเทียบอีกครั้ง</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter.</source>
        <translation>ตรงกับคนมากกว่าแบบจำลองตั้งต้น</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter, but that could still be chance: code more to know.</source>
        <translation>ตรงกับคนมากกว่าแบบจำลองตั้งต้น แต่ยังอาจเป็นเรื่องบังเอิญ: ลงรหัสเพิ่มเพื่อให้รู้แน่</translation>
    </message>
    <message>
        <source>Sentiment is judged by the calibrated model now.</source>
        <translation>ตอนนี้ประเมินความรู้สึกด้วยแบบจำลองที่ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>A language needs %1 comments coded blind. So far: %2.</source>
        <translation>แต่ละภาษาต้องมีความคิดเห็นที่ลงรหัสแบบปิดตา %1 รายการ จนถึงตอนนี้: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ถึง %3)</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln coded comment(s)</source>
        <translation>
            <numerusform>เรียนรู้จาก %Ln ความคิดเห็นที่ลงรหัส</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>ทดสอบแบบไขว้กับ %Ln รายการที่สุ่มเลือก ช่วงความเชื่อมั่น 95%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Campaigns</source>
        <translation>การรณรงค์</translation>
    </message>
    <message>
        <source>The same letter from many senders. It is counted once for themes, nothing is deleted; what a sender wrote of their own is read like any other comment. Where people only happen to say the same, say that it is no campaign. Texts of fewer than 40 letters are put together only where nothing but case, punctuation and spaces differs.</source>
        <translation>จดหมายฉบับเดียวกันจากผู้ส่งหลายคน นับครั้งเดียวสำหรับหัวข้อ ไม่มีอะไรถูกลบ สิ่งที่ผู้ส่งเขียนเองจะอ่านเหมือนความคิดเห็นอื่น หากผู้คนเพียงพูดตรงกัน ให้บอกว่าไม่ใช่การรณรงค์ ข้อความที่สั้นกว่า 40 ตัวอักษรจะรวมกันเฉพาะเมื่อต่างกันแค่ตัวพิมพ์ใหญ่เล็ก เครื่องหมายวรรคตอน และช่องว่าง</translation>
    </message>
    <message>
        <source>List of campaigns</source>
        <translation>รายการการรณรงค์</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>จดหมาย</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Unique texts</source>
        <translation>ข้อความไม่ซ้ำ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>ข้อความที่ต่างออกไป</translation>
    </message>
    <message>
        <source>Senders who added words</source>
        <translation>ผู้ส่งที่เติมคำ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>ต่าง</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เติม</translation>
    </message>
    <message>
        <source>The letter, whole</source>
        <translation>จดหมายทั้งฉบับ</translation>
    </message>
    <message>
        <source>What its senders made of it</source>
        <translation>สิ่งที่ผู้ส่งดัดแปลง</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>สิ่งที่ต่างกัน</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>ความเหมือน</translation>
    </message>
    <message>
        <source>The letter itself</source>
        <translation>ตัวจดหมายเอง</translation>
    </message>
    <message>
        <source>Some words are changed</source>
        <translation>เปลี่ยนบางคำ</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>เติม: %1</translation>
    </message>
    <message>
        <source>The chosen text, compared with the letter</source>
        <translation>ข้อความที่เลือก เทียบกับจดหมาย</translation>
    </message>
    <message>
        <source>Bold and underlined: the sender&apos;s own words. Dotted line: other words than in the letter. Struck through: words of the letter that are missing.</source>
        <translation>ตัวหนาขีดเส้นใต้: คำของผู้ส่งเอง เส้นประ: คำที่ต่างจากในจดหมาย ขีดฆ่า: คำในจดหมายที่หายไป</translation>
    </message>
    <message>
        <source>✕ No campaign · %1</source>
        <translation>✕ ไม่ใช่การรณรงค์ · %1</translation>
    </message>
    <message>
        <source>In the list, N says that it is no campaign, C that it is one.</source>
        <translation>ในรายการ กด N เพื่อบอกว่าไม่ใช่การรณรงค์ กด C เพื่อบอกว่าใช่</translation>
    </message>
    <message>
        <source>Word for word the letter.</source>
        <translation>ตรงกับจดหมายทุกคำ</translation>
    </message>
    <message>
        <source>&amp;Read the first such comment</source>
        <translation>อ่านความคิดเห็นแรกแบบนี้(&amp;R)</translation>
    </message>
    <message>
        <source>No campaigns found</source>
        <translation>ไม่พบการรณรงค์</translation>
    </message>
    <message>
        <source>A campaign is a letter that several people sent, word for word or with changes of their own. The workbench looks for such letters after every import and lists them here, so that one letter sent a thousand times does not drown out everybody else.</source>
        <translation>การรณรงค์คือจดหมายที่หลายคนส่ง ทั้งตรงทุกคำหรือมีการแก้ของตนเอง หลังการนำเข้าทุกครั้งโปรแกรมจะหาจดหมายเช่นนี้และแสดงที่นี่ เพื่อไม่ให้จดหมายที่ส่งพันครั้งกลบเสียงคนอื่น</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>ตรวจดูความคิดเห็นตอนนี้</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) differ(s) from the letter</source>
        <translation>
            <numerusform>%Ln ข้อความต่างจากจดหมาย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) added words of their own</source>
        <translation>
            <numerusform>%Ln ผู้ส่งเติมคำของตนเอง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said that this is no campaign: each text counts for itself.</source>
        <translation>%1 บอกว่านี่ไม่ใช่การรณรงค์: แต่ละข้อความนับแยกกัน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) not in the letter</source>
        <translation>
            <numerusform>%Ln คำที่ไม่มีในจดหมาย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the letter missing</source>
        <translation>
            <numerusform>%Ln คำในจดหมายที่หายไป</numerusform>
        </translation>
    </message>
    <message>
        <source>This is &amp;no campaign</source>
        <translation>นี่ไม่ใช่การรณรงค์(&amp;N)</translation>
    </message>
    <message>
        <source>Every text counts and is analysed for itself then, those alike that come later, too.</source>
        <translation>จากนั้นทุกข้อความนับและวิเคราะห์แยกกัน รวมถึงข้อความคล้ายกันที่มาภายหลัง</translation>
    </message>
    <message>
        <source>&amp;It is a campaign after all</source>
        <translation>เป็นการรณรงค์จริง(&amp;I)</translation>
    </message>
    <message>
        <source>It counts once for themes again.</source>
        <translation>กลับไปนับครั้งเดียวสำหรับหัวข้อ</translation>
    </message>
    <message>
        <source>This is no campaign any more.</source>
        <translation>นี่ไม่ใช่การรณรงค์อีกต่อไป</translation>
    </message>
    <message>
        <source>Its texts stand for themselves. Those that were read through the letter wait to be analysed, as the bottom of the window says. Ctrl+Z takes it back.</source>
        <translation>ข้อความนับแยกกันแล้ว ข้อความที่เคยอ่านผ่านจดหมายรอการวิเคราะห์ ตามที่ด้านล่างของหน้าต่างบอก กด Ctrl+Z เพื่อย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What changed</source>
        <translation>สิ่งที่เปลี่ยนไป</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>เปรียบเทียบ(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>กับ(&amp;G)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Waves (files)</source>
        <translation>รอบ (ไฟล์)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>ก่อนหน้านี้หนึ่งรอบ</translation>
    </message>
    <message>
        <source>All before</source>
        <translation>ก่อนหน้านี้ทั้งหมด</translation>
    </message>
    <message>
        <source>What rose faster than chance</source>
        <translation>สิ่งที่เพิ่มเร็วกว่าความบังเอิญ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>มากกว่าเพียงใด</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as many as before, 2 that the odds are twice those before.</source>
        <translation>อัตราส่วนออดส์พร้อมช่วงความเชื่อมั่น 95%: 1 คือเท่าเดิม 2 คือออดส์เป็นสองเท่าของเดิม</translation>
    </message>
    <message>
        <source>The chosen line over time</source>
        <translation>เส้นที่เลือกตามเวลา</translation>
    </message>
    <message>
        <source>Raised by more people</source>
        <translation>มีคนพูดถึงมากขึ้น</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>More negative comments</source>
        <translation>ความคิดเห็นเชิงลบมากขึ้น</translation>
    </message>
    <message>
        <source>Watched: “%1”</source>
        <translation>เฝ้าดู: “%1”</translation>
    </message>
    <message>
        <source>Comments that hold it</source>
        <translation>ความคิดเห็นที่มีคำนี้</translation>
    </message>
    <message>
        <source>Word to watch for</source>
        <translation>คำที่จะเฝ้าดู</translation>
    </message>
    <message>
        <source>A word to watch for…</source>
        <translation>คำที่จะเฝ้าดู…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>เฝ้าดู(&amp;W)</translation>
    </message>
    <message>
        <source>Watch no &amp;longer</source>
        <translation>เลิกเฝ้าดู(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing rose beyond what chance explains.</source>
        <translation>ไม่มีอะไรเพิ่มขึ้นเกินกว่าความบังเอิญ</translation>
    </message>
    <message>
        <source>There are no two periods to compare: the comments need dates, or come in several files.</source>
        <translation>ไม่มีสองช่วงให้เปรียบเทียบ: ความคิดเห็นต้องมีวันที่หรือมาหลายไฟล์</translation>
    </message>
    <message>
        <source>%1: share over time</source>
        <translation>%1: สัดส่วนตามเวลา</translation>
    </message>
    <message>
        <source>%1 against %2. Of what is listed, at most %3 is there by chance.</source>
        <translation>%1 เทียบกับ %2 ในรายการนี้เป็นเรื่องบังเอิญไม่เกิน %3</translation>
    </message>
</context>
<context>
    <name>CodeFigures</name>
    <message>
        <source>What your coding of themes tells</source>
        <translation>สิ่งที่การลงรหัสหัวข้อของคุณบอก</translation>
    </message>
    <message>
        <source>What your coding of tones tells</source>
        <translation>สิ่งที่การลงรหัสน้ำเสียงของคุณบอก</translation>
    </message>
    <message>
        <source>What your coding of reasons tells</source>
        <translation>สิ่งที่การลงรหัสเหตุผลของคุณบอก</translation>
    </message>
    <message>
        <source>Nobody has coded the theme of a comment blind yet.</source>
        <translation>ยังไม่มีใครลงรหัสหัวข้อของความคิดเห็นแบบปิดตา</translation>
    </message>
    <message>
        <source>Nobody has coded the tones of a comment blind yet.</source>
        <translation>ยังไม่มีใครลงรหัสน้ำเสียงของความคิดเห็นแบบปิดตา</translation>
    </message>
    <message>
        <source>Nobody has coded the reasons of a comment blind yet.</source>
        <translation>ยังไม่มีใครลงรหัสเหตุผลของความคิดเห็นแบบปิดตา</translation>
    </message>
    <message>
        <source>How far people and machine agree</source>
        <translation>คนกับเครื่องตรงกันเพียงใด</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>People agree</source>
        <translation>คนตรงกัน</translation>
    </message>
    <message>
        <source>Machine agrees</source>
        <translation>เครื่องตรงกัน</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 no more than chance. People: Krippendorff&apos;s nominal alpha over comments that two or more people of one sample coded. Machine: Cohen&apos;s kappa of what most people said and the machine. In brackets the 95% interval and the number of comments.</source>
        <translation>1 คือตรงกันทั้งหมด 0 คือไม่มากกว่าความบังเอิญ คน: แอลฟาแบบนามบัญญัติของ Krippendorff จากความคิดเห็นที่สองคนขึ้นไปในกลุ่มตัวอย่างเดียวกันลงรหัส เครื่อง: แคปปาของ Cohen ระหว่างสิ่งที่คนส่วนใหญ่บอกกับเครื่อง ในวงเล็บคือช่วงความเชื่อมั่น 95% และจำนวนความคิดเห็น</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>สัดส่วนเป็นเท่าใด</translation>
    </message>
    <message>
        <source>Which theme it is</source>
        <translation>เป็นหัวข้อใด</translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation>ไม่ทราบ (%1)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>%1 coded blind by %2.</source>
        <translation>ลงรหัสแบบปิดตา %1 โดย %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of all %1, estimated from %2 drawn by chance and coded blind. Machine alone: counted over all.</source>
        <translation>สัดส่วนของทั้งหมด %1 ประมาณจาก %2 ที่สุ่มเลือกและลงรหัสแบบปิดตา เฉพาะเครื่อง: นับจากทั้งหมด</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>จาก %1 ถึง %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) stand(s) in the findings.</source>
        <translation>
            <numerusform>อีก %Ln รายการที่เล็กกว่าอยู่ในข้อค้นพบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came, or the themes changed since. Draw again.</source>
        <translation>บางกลุ่มตัวอย่างใช้แทนสัดส่วนใดไม่ได้แล้ว: มีความคิดเห็นเข้ามาหรือหัวข้อเปลี่ยนไปตั้งแต่นั้น สุ่มใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came since. Draw again.</source>
        <translation>บางกลุ่มตัวอย่างใช้แทนสัดส่วนใดไม่ได้แล้ว: มีความคิดเห็นเข้ามาตั้งแต่นั้น สุ่มใหม่อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>What the codes mean</source>
        <translation>ความหมายของรหัส</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ปิด(&amp;C)</translation>
    </message>
    <message>
        <source>Judge what the comment says, as an answer to its question, and not what you think of the matter. Use its words alone.</source>
        <translation>ตัดสินสิ่งที่ความคิดเห็นพูดในฐานะคำตอบของคำถาม ไม่ใช่สิ่งที่คุณคิดต่อเรื่องนั้น ใช้เฉพาะถ้อยคำในความคิดเห็น</translation>
    </message>
    <message>
        <source>The question counts: “Nothing” is praise under “What could be better?” and blame under “What was good?”.</source>
        <translation>คำถามมีผล: “ไม่มี” เป็นคำชมเมื่อถามว่า “อะไรควรปรับปรุง” และเป็นคำตำหนิเมื่อถามว่า “อะไรดี”</translation>
    </message>
    <message>
        <source>Skip what you cannot judge: a language you do not read, signs without sense, half a sentence.</source>
        <translation>ข้ามสิ่งที่ตัดสินไม่ได้: ภาษาที่คุณอ่านไม่ออก เครื่องหมายไร้ความหมาย ประโยคครึ่งเดียว</translation>
    </message>
    <message>
        <source>Say the one theme the comment is mainly about. Where it fits two, say the one it says more of; where it fits none, say none.</source>
        <translation>บอกหัวข้อเดียวที่ความคิดเห็นพูดถึงเป็นหลัก หากเข้าได้สองหัวข้อ ให้บอกหัวข้อที่พูดถึงมากกว่า หากไม่เข้าหัวข้อใด ให้บอกว่าไม่มี</translation>
    </message>
    <message>
        <source>Say every tone that is in the words, several or none. A trouble told without feeling has no tone.</source>
        <translation>บอกทุกน้ำเสียงที่อยู่ในถ้อยคำ หลายอย่างหรือไม่มีเลย ปัญหาที่เล่าโดยไม่มีอารมณ์ถือว่าไม่มีน้ำเสียง</translation>
    </message>
    <message>
        <source>Say what the service is praised or blamed for, several reasons or none. An opinion that judges no service has none.</source>
        <translation>บอกว่าบริการถูกชมหรือถูกตำหนิเรื่องใด หลายเหตุผลหรือไม่มีเลย ความเห็นที่ไม่ได้ตัดสินบริการใดถือว่าไม่มี</translation>
    </message>
    <message>
        <source>The writer is unhappy, complains, or tells of trouble or of something that is missing, also without a word of feeling: “Cars do not stop at the crossing.”</source>
        <translation>ผู้เขียนไม่พอใจ ร้องเรียน หรือเล่าปัญหาหรือสิ่งที่ขาดไป แม้ไม่มีคำแสดงอารมณ์: “รถไม่จอดตรงทางม้าลาย”</translation>
    </message>
    <message>
        <source>Neither glad nor unhappy: a fact, a question, an idea without a complaint in it; or praise and blame that weigh the same: “Friendly staff, but an hour&apos;s wait.”</source>
        <translation>ไม่ยินดีและไม่ไม่พอใจ: ข้อเท็จจริง คำถาม ข้อเสนอที่ไม่มีคำร้องเรียน หรือคำชมกับคำตำหนิที่หนักเท่ากัน: “เจ้าหน้าที่เป็นมิตร แต่รอหนึ่งชั่วโมง”</translation>
    </message>
    <message>
        <source>The writer is content, praises or thanks: “The new benches are a joy.” Praise that closes with a small wish stays praise.</source>
        <translation>ผู้เขียนพอใจ ชม หรือขอบคุณ: “ม้านั่งใหม่ดีมาก” คำชมที่ปิดท้ายด้วยความต้องการเล็กน้อยยังเป็นคำชม</translation>
    </message>
    <message>
        <source>Attacks: contempt, insult, outrage, bitter sarcasm.</source>
        <translation>โจมตี: ดูหมิ่น ด่าว่า โกรธเคือง ประชดประชันอย่างขมขื่น</translation>
    </message>
    <message>
        <source>Tired of it: in vain, again, still, never, far too long.</source>
        <translation>เหนื่อยหน่าย: เปล่าประโยชน์ อีกแล้ว ยังเหมือนเดิม ไม่เคย นานเกินไป</translation>
    </message>
    <message>
        <source>Does not understand, or says that something is unclear.</source>
        <translation>ไม่เข้าใจ หรือบอกว่ามีบางอย่างไม่ชัดเจน</translation>
    </message>
    <message>
        <source>Fears for somebody, or what may come.</source>
        <translation>เป็นห่วงใครบางคน หรือกังวลสิ่งที่อาจเกิดขึ้น</translation>
    </message>
    <message>
        <source>Thanks, or praise for whoever did it.</source>
        <translation>ขอบคุณ หรือชมผู้ที่ทำสิ่งนั้น</translation>
    </message>
    <message>
        <source>Says what should be done, changed or stopped.</source>
        <translation>บอกว่าควรทำ เปลี่ยน หรือเลิกทำอะไร</translation>
    </message>
    <message>
        <source>Asks for an answer, with or without a question mark.</source>
        <translation>ขอคำตอบ จะมีเครื่องหมายคำถามหรือไม่ก็ตาม</translation>
    </message>
    <message>
        <source>Is about something else than was asked or is studied here.</source>
        <translation>พูดเรื่องอื่นที่ไม่ใช่สิ่งที่ถามหรือศึกษาอยู่</translation>
    </message>
    <message>
        <source>It does what it is for, or does not: works, broken, missing.</source>
        <translation>ทำหน้าที่ได้หรือไม่: ใช้งานได้ เสีย ขาดหาย</translation>
    </message>
    <message>
        <source>Easy or hard to use, reach, find or apply for.</source>
        <translation>ใช้ ไปถึง หา หรือยื่นขอได้ง่ายหรือยาก</translation>
    </message>
    <message>
        <source>Takes a short or a long time: waiting, queues, delays.</source>
        <translation>ใช้เวลาสั้นหรือนาน: การรอ คิว ความล่าช้า</translation>
    </message>
    <message>
        <source>Clear or unclear what holds: information, reasons, openness.</source>
        <translation>สิ่งที่เป็นอยู่ชัดเจนหรือไม่: ข้อมูล เหตุผล ความเปิดเผย</translation>
    </message>
    <message>
        <source>People are treated fairly and with respect, or are not.</source>
        <translation>ผู้คนได้รับการปฏิบัติอย่างเป็นธรรมและให้เกียรติหรือไม่</translation>
    </message>
    <message>
        <source>Those who serve are helpful, able and friendly, or are not.</source>
        <translation>ผู้ให้บริการช่วยเหลือ มีความสามารถ และเป็นมิตรหรือไม่</translation>
    </message>
    <message>
        <source>Another reason, such as price or safety.</source>
        <translation>เหตุผลอื่น เช่น ราคาหรือความปลอดภัย</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>Codebook</source>
        <translation>สมุดรหัส</translation>
    </message>
    <message>
        <source>None: all themes are found</source>
        <translation>ไม่มี: ค้นหาหัวข้อทั้งหมด</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>&amp;Only its codes: what fits none has no theme</source>
        <translation>เฉพาะรหัสในสมุด: ที่ไม่เข้ารหัสใดจะไม่มีหัวข้อ(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>เลือกสมุดรหัส</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.tsv *.txt *.qdc *.qdpx);;All files (*)</source>
        <translation>สมุดรหัส (*.csv *.tsv *.txt *.qdc *.qdpx);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln รหัส</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Coding</source>
        <translation>การลงรหัส</translation>
    </message>
    <message>
        <source>How right is the machine? Judge a sample of comments by hand: that corrects the shares, says how sure they are, and can teach the machine.</source>
        <translation>เครื่องถูกต้องเพียงใด ตัดสินกลุ่มตัวอย่างความคิดเห็นด้วยมือ: ช่วยแก้สัดส่วน บอกว่าแน่ใจเพียงใด และสอนเครื่องได้</translation>
    </message>
    <message>
        <source>Your &amp;name as a coder:</source>
        <translation>ชื่อของคุณในฐานะผู้ลงรหัส(&amp;N):</translation>
    </message>
    <message>
        <source>for example Anna</source>
        <translation>เช่น สมใจ</translation>
    </message>
    <message>
        <source>Say who you are first, so that people&apos;s codings can be told apart.</source>
        <translation>บอกก่อนว่าคุณคือใคร เพื่อให้แยกการลงรหัสของแต่ละคนได้</translation>
    </message>
    <message>
        <source>&amp;Draw a sample…</source>
        <translation>สุ่มกลุ่มตัวอย่าง(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>รวมสำเนา(&amp;M)…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>กลุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>สุ่มอย่างไร</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>ลงรหัสแล้ว</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>สุ่มแล้ว</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>โดยคุณ</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>โดยคนอื่น</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ปิดตา</translation>
    </message>
    <message>
        <source>Open, for practice</source>
        <translation>เปิด เพื่อฝึก</translation>
    </message>
    <message>
        <source>&amp;Start coding</source>
        <translation>เริ่มลงรหัส(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look at your codes again</source>
        <translation>ดูรหัสของคุณอีกครั้ง(&amp;L)</translation>
    </message>
    <message>
        <source>This sample was chosen by doubt and not drawn by chance: it never enters a share.</source>
        <translation>กลุ่มตัวอย่างนี้เลือกจากความไม่แน่ใจ ไม่ได้สุ่ม: ไม่เข้าไปอยู่ในสัดส่วนใด</translation>
    </message>
    <message>
        <source>This sample is open, for practice: it enters no figure.</source>
        <translation>กลุ่มตัวอย่างนี้เปิดเพื่อฝึก: ไม่เข้าไปอยู่ในตัวเลขใด</translation>
    </message>
    <message>
        <source>No sample drawn yet</source>
        <translation>ยังไม่ได้สุ่มกลุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Draw a hundred comments at random and say of each whether it is negative, neutral or positive, with single keys. Then you know how right the machine is here.</source>
        <translation>สุ่มหนึ่งร้อยความคิดเห็นแล้วบอกด้วยปุ่มเดียวว่าแต่ละรายการเป็นลบ กลาง หรือบวก แล้วคุณจะรู้ว่าเครื่องถูกต้องเพียงใด</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import comments first; then a sample of them can be coded by hand.</source>
        <translation>นำเข้าความคิดเห็นก่อน แล้วจึงลงรหัสกลุ่มตัวอย่างด้วยมือได้</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Several people code?</source>
        <translation>ลงรหัสหลายคนหรือไม่</translation>
    </message>
    <message>
        <source>Draw first, then give each a copy of this study. Drop the coded copies here: everything is kept, with who said it.</source>
        <translation>สุ่มก่อน แล้วให้สำเนางานศึกษานี้แก่แต่ละคน วางสำเนาที่ลงรหัสแล้วที่นี่: ทุกอย่างเก็บไว้ พร้อมว่าใครบอกอะไร</translation>
    </message>
    <message>
        <source>Merge the codings of copies of this study</source>
        <translation>รวมการลงรหัสจากสำเนาของงานศึกษานี้</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>งานศึกษา (*.voc)</translation>
    </message>
    <message>
        <source>Go &amp;on (%1)</source>
        <translation>ทำต่อ (%1)(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>“%1”: nothing that was not here already.</source>
        <translation>“%1”: ไม่มีอะไรที่ยังไม่มีอยู่ที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln การลงรหัส</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>กลุ่มตัวอย่างใหม่ %Ln กลุ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 by %3, %4.</source>
        <translation>“%1”: %2 โดย %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(copies) merged.</source>
        <translation>
            <numerusform>รวม %Ln สำเนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) is(are) of comments this study does not have. Kept all the same.</source>
        <translation>
            <numerusform>%Ln การลงรหัสเป็นของความคิดเห็นที่งานศึกษานี้ไม่มี แต่ยังเก็บไว้</numerusform>
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
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>ส้ม</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>มัสตาร์ด</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>ม่วง</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>น้ำตาล</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>เขียวน้ำทะเล</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Everything people wrote that fits the filters above.</source>
        <translation>ทุกสิ่งที่ผู้คนเขียนและตรงกับตัวกรองด้านบน</translation>
    </message>
    <message>
        <source>Choose a comment to read it whole beside the list. Theme and sentiment are there once themes were found.</source>
        <translation>เลือกความคิดเห็นเพื่ออ่านทั้งหมดข้างรายการ หัวข้อและความรู้สึกจะมีเมื่อค้นหาหัวข้อแล้ว</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>ไฟล์และแถว</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>รายการความคิดเห็น</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>เรียง(&amp;O):</translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>ตามไฟล์</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่ที่สุดก่อน</translation>
    </message>
    <message>
        <source>By theme, most typical first</source>
        <translation>ตามหัวข้อ แบบฉบับที่สุดก่อน</translation>
    </message>
    <message>
        <source>Most negative first</source>
        <translation>ลบที่สุดก่อน</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>ตามภาษา</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>ตามช่องทาง</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>คอลัมน์(&amp;L)</translation>
    </message>
    <message>
        <source>Correct lan&amp;guage…</source>
        <translation>แก้ภาษา(&amp;G)…</translation>
    </message>
    <message>
        <source>No comment fits all of these filters</source>
        <translation>ไม่มีความคิดเห็นที่ตรงกับตัวกรองทั้งหมดนี้</translation>
    </message>
    <message>
        <source>Take one away above, or clear them all.</source>
        <translation>เอาออกสักตัวด้านบน หรือล้างทั้งหมด</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>ล้างตัวกรองทั้งหมด</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import a file of comments and they appear here.</source>
        <translation>นำเข้าไฟล์ความคิดเห็นแล้วจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 แถว %2</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare &amp;by:</source>
        <translation>เปรียบเทียบตาม(&amp;B):</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>กลุ่มแรก(&amp;I):</translation>
    </message>
    <message>
        <source>Secon&amp;d:</source>
        <translation>กลุ่มที่สอง(&amp;D):</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Map of the first group</source>
        <translation>แผนที่ของกลุ่มแรก</translation>
    </message>
    <message>
        <source>Map of the second group</source>
        <translation>แผนที่ของกลุ่มที่สอง</translation>
    </message>
    <message>
        <source>Themes in both groups</source>
        <translation>หัวข้อในทั้งสองกลุ่ม</translation>
    </message>
    <message>
        <source>Both maps show the same place, each with the comments of its group; the others are faint. Of the differences that are marked, at most 5% are there by chance.</source>
        <translation>แผนที่ทั้งสองแสดงที่เดียวกัน แต่ละแผนที่มีความคิดเห็นของกลุ่มตน ส่วนที่เหลือจาง ในความต่างที่ทำเครื่องหมายไว้ เป็นเรื่องบังเอิญไม่เกิน 5%</translation>
    </message>
    <message>
        <source>There is nothing to compare: the comments have no two channels, months, files or groups.</source>
        <translation>ไม่มีอะไรให้เปรียบเทียบ: ความคิดเห็นไม่มีสองช่องทาง เดือน ไฟล์ หรือกลุ่ม</translation>
    </message>
    <message>
        <source>One of the groups has no comments under these filters.</source>
        <translation>กลุ่มหนึ่งไม่มีความคิดเห็นภายใต้ตัวกรองเหล่านี้</translation>
    </message>
    <message>
        <source>One of the groups has too few people to be shown in safe view.</source>
        <translation>กลุ่มหนึ่งมีคนน้อยเกินกว่าจะแสดงในมุมมองปลอดภัย</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>กลุ่มแรก</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>กลุ่มที่สอง</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>เกินความบังเอิญ</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>น้อยเกินกว่าจะแสดง</translation>
    </message>
    <message>
        <source>▲ first</source>
        <translation>▲ กลุ่มแรก</translation>
    </message>
    <message>
        <source>▼ second</source>
        <translation>▼ กลุ่มที่สอง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) beyond chance</source>
        <translation>
            <numerusform>%Ln ความต่างที่เกินความบังเอิญ</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare analyses</source>
        <translation>เปรียบเทียบการวิเคราะห์</translation>
    </message>
    <message>
        <source>What became of each theme from one analysis to another, as your decisions let it stand. Nothing changes until you adopt one; what you decided stays, and Ctrl+Z brings the present themes back.</source>
        <translation>แต่ละหัวข้อเป็นอย่างไรจากการวิเคราะห์หนึ่งไปอีกการวิเคราะห์หนึ่ง โดยคงการตัดสินใจของคุณ ไม่มีอะไรเปลี่ยนจนกว่าคุณจะเลือกใช้ สิ่งที่คุณตัดสินยังคงอยู่ และ Ctrl+Z นำหัวข้อปัจจุบันกลับมา</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>จาก(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>ถึง(&amp;T):</translation>
    </message>
    <message>
        <source>What became of the themes</source>
        <translation>หัวข้อเป็นอย่างไร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>ความเชื่อมั่น</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>รวมกัน</translation>
    </message>
    <message>
        <source>split</source>
        <translation>แยกออก</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>หายไป</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>grew</source>
        <translation>โตขึ้น</translation>
    </message>
    <message>
        <source>shrank</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>alike by what they say</source>
        <translation>คล้ายกันในสิ่งที่พูด</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>ชุมชน</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>ดั้งเดิม</translation>
    </message>
    <message>
        <source>&amp;Adopt this analysis</source>
        <translation>ใช้การวิเคราะห์นี้(&amp;A)</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>ที่เห็นอยู่</translation>
    </message>
    <message>
        <source>The themes of this analysis are in sight.</source>
        <translation>ตอนนี้เห็นหัวข้อของการวิเคราะห์นี้แล้ว</translation>
    </message>
    <message>
        <source>Choose two analyses that differ.</source>
        <translation>เลือกสองการวิเคราะห์ที่ต่างกัน</translation>
    </message>
    <message>
        <source>The study holds one analysis. Find themes with other settings beside it (Ctrl+R), and compare then.</source>
        <translation>งานศึกษามีการวิเคราะห์เดียว ค้นหาหัวข้อด้วยการตั้งค่าอื่นไว้ข้างกัน (Ctrl+R) แล้วจึงเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln หัวข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>ความละเอียด %1</translation>
    </message>
    <message numerus="yes">
        <source>You decided about %Ln theme(s) this analysis does not have: %1. That waits until they are back.</source>
        <translation>
            <numerusform>คุณเคยตัดสินเกี่ยวกับ %Ln หัวข้อที่การวิเคราะห์นี้ไม่มี: %1 การตัดสินจะรอจนกว่าหัวข้อจะกลับมา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>Corrected share: %1 (%2 to %3, 95% interval), estimated from %4 coded of %5</source>
        <translation>สัดส่วนที่แก้แล้ว: %1 (%2 ถึง %3 ช่วงความเชื่อมั่น 95%) ประมาณจากที่ลงรหัส %4 ใน %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique text(s)</source>
        <translation>
            <numerusform>%Ln ข้อความไม่ซ้ำ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln ข้อความ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curation</name>
    <message>
        <source>Merge themes</source>
        <translation>รวมหัวข้อ</translation>
    </message>
    <message>
        <source>Their comments will count as one theme, in the next analysis too. All other themes stay as they are. What is the one called?</source>
        <translation>ความคิดเห็นจะนับเป็นหัวข้อเดียว ในการวิเคราะห์ครั้งต่อไปด้วย หัวข้ออื่นยังเหมือนเดิม จะให้ชื่อว่าอะไร</translation>
    </message>
    <message>
        <source>A &amp;new name:</source>
        <translation>ชื่อใหม่(&amp;N):</translation>
    </message>
    <message>
        <source>A new name for the merged theme</source>
        <translation>ชื่อใหม่ของหัวข้อที่รวมแล้ว</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>รวม(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What is this theme about?</source>
        <translation>หัวข้อนี้เกี่ยวกับอะไร</translation>
    </message>
    <message>
        <source>Say it in your own words; the findings repeat them.</source>
        <translation>บอกด้วยคำของคุณเอง ข้อค้นพบจะใช้คำนี้</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>เก็บ(&amp;K)</translation>
    </message>
    <message>
        <source>Your decision outlives later analyses. Type to find a theme, or to name a new one.</source>
        <translation>การตัดสินใจของคุณคงอยู่ในการวิเคราะห์ครั้งต่อไป พิมพ์เพื่อหาหัวข้อหรือตั้งชื่อหัวข้อใหม่</translation>
    </message>
    <message>
        <source>Put below another theme</source>
        <translation>วางไว้ใต้หัวข้ออื่น</translation>
    </message>
    <message>
        <source>&amp;Put below</source>
        <translation>วางไว้ใต้(&amp;P)</translation>
    </message>
    <message>
        <source>Below no other theme</source>
        <translation>ไม่อยู่ใต้หัวข้ออื่นใด</translation>
    </message>
    <message>
        <source>Find or name a theme</source>
        <translation>หาหรือตั้งชื่อหัวข้อ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>ไปที่ไหน</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>As the analysis found</source>
        <translation>ตามที่การวิเคราะห์พบ</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>ย้าย(&amp;M)</translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <translation>หัวข้อใหม่ “%1”</translation>
    </message>
    <message>
        <source>New theme “%1” above</source>
        <translation>หัวข้อใหม่ “%1” ด้านบน</translation>
    </message>
    <message>
        <source>Below which theme belongs: %1? It is counted with that theme then, no comment twice, in later analyses too. Type to find a theme, or to name a new one.</source>
        <translation>ให้อยู่ใต้หัวข้อใด: %1 จะนับรวมกับหัวข้อนั้น ไม่มีความคิดเห็นใดนับซ้ำ ในการวิเคราะห์ครั้งต่อไปด้วย พิมพ์เพื่อหาหัวข้อหรือตั้งชื่อหัวข้อใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln comment(s)</source>
        <translation>
            <numerusform>ย้าย %Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Question of “%1”:</source>
        <translation>คำถามของ “%1”(&amp;Q):</translation>
    </message>
    <message>
        <source>The question these comments answer</source>
        <translation>คำถามที่ความคิดเห็นเหล่านี้ตอบ</translation>
    </message>
    <message>
        <source>Scale of “%1”: &amp;from</source>
        <translation>มาตรวัดของ “%1”: จาก(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>ถึง(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Low is good</source>
        <translation>ค่าต่ำคือดี(&amp;L)</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>ค่าต่ำสุดของมาตรวัด</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>ค่าสูงสุดของมาตรวัด</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What people called differently</source>
        <translation>สิ่งที่แต่ละคนลงรหัสต่างกัน</translation>
    </message>
    <message>
        <source>Negative beside positive comes first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader. Signs: %1.</source>
        <translation>ลบคู่กับบวกมาก่อน พูดคุยกัน ทำให้ความหมายของรหัสชัดขึ้น แล้วลงรหัสใหม่เมื่อเปลี่ยนอะไรได้ กด Enter เพื่อแสดงความคิดเห็นทั้งหมดในช่องอ่าน เครื่องหมาย: %1</translation>
    </message>
    <message>
        <source>Those farthest apart come first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader.</source>
        <translation>ที่ห่างกันที่สุดมาก่อน พูดคุยกัน ทำให้ความหมายของรหัสชัดขึ้น แล้วลงรหัสใหม่เมื่อเปลี่ยนอะไรได้ กด Enter เพื่อแสดงความคิดเห็นทั้งหมดในช่องอ่าน</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>&amp;Read whole</source>
        <translation>อ่านทั้งหมด(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ปิด(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check this installation</source>
        <translation>ตรวจการติดตั้งนี้</translation>
    </message>
    <message>
        <source>Looking at models, memory, disk and libraries…</source>
        <translation>กำลังดูแบบจำลอง หน่วยความจำ ดิสก์ และไลบรารี…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ผลตรวจ</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ ดี</translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! ดูที่นี่</translation>
    </message>
    <message>
        <source>✗ Broken</source>
        <translation>✗ เสีย</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find on this page</source>
        <translation>ค้นหาในหน้านี้</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>ค้นหาในหน้านี้…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>ที่ถัดไป</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>ที่ก่อนหน้า</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>ไม่มีในหน้านี้</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>แสดงหน้าให้ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>แสดงหน้าให้เล็กลง</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>ขนาดของหน้า</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message>
        <source>At random</source>
        <translation>สุ่ม</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>แบ่งชั้น</translation>
    </message>
    <message>
        <source>Where the machine is unsure</source>
        <translation>จากที่เครื่องไม่แน่ใจ</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>ตามหัวข้อ</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>ตามช่องทาง</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>ตามภาษา</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>ตามไฟล์</translation>
    </message>
    <message>
        <source>Draw a sample to code</source>
        <translation>สุ่มกลุ่มตัวอย่างเพื่อลงรหัส</translation>
    </message>
    <message>
        <source>What is &amp;coded:</source>
        <translation>ลงรหัสอะไร(&amp;C):</translation>
    </message>
    <message>
        <source>The &amp;same comments as</source>
        <translation>ความคิดเห็นชุดเดียวกับ(&amp;S)</translation>
    </message>
    <message>
        <source>To code something else of them.</source>
        <translation>เพื่อลงรหัสด้านอื่นของความคิดเห็นเหล่านั้น</translation>
    </message>
    <message>
        <source>How the comments are chosen</source>
        <translation>เลือกความคิดเห็นอย่างไร</translation>
    </message>
    <message>
        <source>At &amp;random (best for a first sample)</source>
        <translation>สุ่ม(&amp;R) (ดีที่สุดสำหรับกลุ่มตัวอย่างแรก)</translation>
    </message>
    <message>
        <source>Every comment has the same chance. That is what lets a sample speak for all comments, with an interval that says how sure it is.</source>
        <translation>ทุกความคิดเห็นมีโอกาสเท่ากัน จึงใช้กลุ่มตัวอย่างแทนทั้งหมดได้ พร้อมช่วงที่บอกว่าแน่ใจเพียงใด</translation>
    </message>
    <message>
        <source>In &amp;layers</source>
        <translation>แบ่งชั้น(&amp;L)</translation>
    </message>
    <message>
        <source>From each layer as many as its share, and at least two, so that small groups are seen too. It can correct shares as well.</source>
        <translation>จากแต่ละชั้นตามสัดส่วนและอย่างน้อยสองรายการ เพื่อให้เห็นกลุ่มเล็กด้วย ใช้แก้สัดส่วนได้เช่นกัน</translation>
    </message>
    <message>
        <source>Where the machine is &amp;unsure</source>
        <translation>จากที่เครื่องไม่แน่ใจ(&amp;U)</translation>
    </message>
    <message>
        <source>These teach a model most. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>เหล่านี้สอนแบบจำลองได้มากที่สุด แต่ไม่เข้าไปอยู่ในสัดส่วนใด: เพราะเลือกจากความไม่แน่ใจ จะทำให้เครื่องดูแย่กว่าที่เป็น</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation>จำนวน(&amp;M):</translation>
    </message>
    <message>
        <source>What coders see</source>
        <translation>ผู้ลงรหัสเห็นอะไร</translation>
    </message>
    <message>
        <source>The comment alone: &amp;blind (what figures need)</source>
        <translation>เฉพาะความคิดเห็น: ปิดตา(&amp;B) (ที่ตัวเลขต้องใช้)</translation>
    </message>
    <message>
        <source>Also what machine and others say: &amp;open, for practice only</source>
        <translation>รวมสิ่งที่เครื่องและคนอื่นบอก: เปิด(&amp;O) เพื่อฝึกเท่านั้น</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>สุ่ม(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>These show soonest where the machine errs. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>เหล่านี้แสดงเร็วที่สุดว่าเครื่องผิดตรงไหน แต่ไม่เข้าไปอยู่ในสัดส่วนใด: เพราะเลือกจากความไม่แน่ใจ จะทำให้เครื่องดูแย่กว่าที่เป็น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln comment(s) that can be drawn</source>
        <translation>
            <numerusform>จาก %Ln ความคิดเห็นที่สุ่มได้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reach: %1, %2, %3. Severity: %4 of %5 judged are negative.</source>
        <translation>การเข้าถึง: %1 %2 %3 ความรุนแรง: %4 จาก %5 ที่ประเมินเป็นลบ</translation>
    </message>
    <message>
        <source>Rests on: %1.</source>
        <translation>อิงจาก: %1</translation>
    </message>
    <message>
        <source>%1 of %2 found it no easy matter.</source>
        <translation>%1 จาก %2 เห็นว่าไม่ใช่เรื่องง่าย</translation>
    </message>
    <message>
        <source>%1 of %2 matters were not resolved at once.</source>
        <translation>%1 จาก %2 เรื่องไม่ได้แก้ในครั้งเดียว</translation>
    </message>
    <message>
        <source>how surely its themes are found again %1</source>
        <translation>พบหัวข้อซ้ำได้แน่เพียงใด %1</translation>
    </message>
    <message>
        <source>agreement of people and machine %1</source>
        <translation>ความตรงกันของคนกับเครื่อง %1</translation>
    </message>
    <message>
        <source>how narrow the margin of error is %1</source>
        <translation>ช่วงความคลาดเคลื่อนแคบเพียงใด %1</translation>
    </message>
    <message>
        <source>Confidence %1, the least of: %2.</source>
        <translation>ความเชื่อมั่น %1 ค่าน้อยสุดของ: %2</translation>
    </message>
    <message>
        <source>%1 (%2, a small group)</source>
        <translation>%1 (%2 กลุ่มเล็ก)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Raised more by %1 than by others.</source>
        <translation>%1 พูดถึงมากกว่าคนอื่น</translation>
    </message>
    <message>
        <source>Its people speak through %1.</source>
        <translation>ผู้คนของเรื่องนี้พูดผ่าน %1</translation>
    </message>
    <message>
        <source>Blamed for %1.</source>
        <translation>ถูกตำหนิเรื่อง %1</translation>
    </message>
    <message>
        <source>Added by people: %1 comments, %2 quotes.</source>
        <translation>คนเพิ่มให้: %1 ความคิดเห็น %2 คำพูดอ้างอิง</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>What your coding tells</source>
        <translation>สิ่งที่การลงรหัสของคุณบอก</translation>
    </message>
    <message>
        <source>Nobody has coded a comment blind yet, so how right the machine is here is not known.</source>
        <translation>ยังไม่มีใครลงรหัสความคิดเห็นแบบปิดตา จึงไม่รู้ว่าเครื่องถูกต้องเพียงใด</translation>
    </message>
    <message>
        <source>Do people agree with each other?</source>
        <translation>คนตรงกันหรือไม่</translation>
    </message>
    <message>
        <source>Does the machine agree with people?</source>
        <translation>เครื่องตรงกับคนหรือไม่</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>สัดส่วนเป็นเท่าใด</translation>
    </message>
    <message>
        <source>Corrected, 95% interval</source>
        <translation>แก้แล้ว ช่วงความเชื่อมั่น 95%</translation>
    </message>
    <message>
        <source>Machine alone</source>
        <translation>เฉพาะเครื่อง</translation>
    </message>
    <message>
        <source>Dot and band: corrected share with its interval. Line: the machine alone.</source>
        <translation>จุดและแถบ: สัดส่วนที่แก้แล้วพร้อมช่วง เส้น: เฉพาะเครื่อง</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>From %1 on, codes are safe to build on; from %2 on, for tentative conclusions (Krippendorff&apos;s thresholds).</source>
        <translation>ตั้งแต่ %1 ใช้รหัสได้อย่างมั่นใจ ตั้งแต่ %2 ใช้สรุปเบื้องต้นได้ (เกณฑ์ของ Krippendorff)</translation>
    </message>
    <message>
        <source>Kappa from %1 on is called substantial, from %2 on moderate, from %3 on fair (Landis and Koch).</source>
        <translation>แคปปาตั้งแต่ %1 เรียกว่ามาก ตั้งแต่ %2 ปานกลาง ตั้งแต่ %3 พอใช้ (Landis และ Koch)</translation>
    </message>
    <message>
        <source>No comment was coded blind by two people of the same sample.</source>
        <translation>ไม่มีความคิดเห็นที่สองคนในกลุ่มตัวอย่างเดียวกันลงรหัสแบบปิดตา</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, codes in order, 95% interval %1, from %2 coded by two or more of %3.</source>
        <translation>แอลฟาของ Krippendorff รหัสเรียงลำดับ ช่วงความเชื่อมั่น 95% %1 จาก %2 ที่สองคนขึ้นไปจาก %3 ลงรหัส</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the order of the codes: %1 (%2).</source>
        <translation>ไม่คิดลำดับของรหัส: %1 (%2)</translation>
    </message>
    <message>
        <source>Have a second person code the same sample to know whether the codes are clear.</source>
        <translation>ให้คนที่สองลงรหัสกลุ่มตัวอย่างเดียวกัน เพื่อรู้ว่ารหัสชัดเจนหรือไม่</translation>
    </message>
    <message>
        <source>People agree well enough to trust these codes.</source>
        <translation>คนตรงกันมากพอที่จะเชื่อรหัสเหล่านี้</translation>
    </message>
    <message>
        <source>People agree well enough, as far as these comments show; code more of them twice to be sure.</source>
        <translation>เท่าที่ความคิดเห็นเหล่านี้บอก คนตรงกันมากพอ ลงรหัสซ้ำเพิ่มเพื่อให้แน่ใจ</translation>
    </message>
    <message>
        <source>People agree tolerably: draw tentative conclusions, and talk about what divided them.</source>
        <translation>คนตรงกันพอรับได้: สรุปเบื้องต้น และพูดคุยถึงสิ่งที่เห็นต่าง</translation>
    </message>
    <message>
        <source>People do not agree well enough: agree on what the codes mean and code again before you use them.</source>
        <translation>คนตรงกันไม่มากพอ: ตกลงความหมายของรหัสและลงรหัสใหม่ก่อนใช้</translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln comment(s) they &amp;called differently…</source>
        <translation>
            <numerusform>ดู %Ln ความคิดเห็นที่ลงรหัสต่างกัน(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment was both coded blind and judged by the machine.</source>
        <translation>ไม่มีความคิดเห็นที่ทั้งลงรหัสแบบปิดตาและเครื่องประเมิน</translation>
    </message>
    <message>
        <source>Linear-weighted kappa of people and machine, 95% interval %1, from %2 both judged.</source>
        <translation>แคปปาถ่วงน้ำหนักเชิงเส้นของคนกับเครื่อง ช่วงความเชื่อมั่น 95% %1 จาก %2 ที่ทั้งสองประเมิน</translation>
    </message>
    <message>
        <source>Macro-F1 by people&apos;s codes: %1 (%2), from the same comments.</source>
        <translation>มาโคร-F1 ตามรหัสของคน: %1 (%2) จากความคิดเห็นชุดเดียวกัน</translation>
    </message>
    <message>
        <source>Code a random sample to know how right the machine is.</source>
        <translation>ลงรหัสกลุ่มตัวอย่างสุ่มเพื่อรู้ว่าเครื่องถูกต้องเพียงใด</translation>
    </message>
    <message>
        <source>Substantial agreement: single labels are mostly right, shares still need correcting.</source>
        <translation>ตรงกันมาก: ป้ายแต่ละรายการถูกเป็นส่วนใหญ่ แต่สัดส่วนยังต้องแก้</translation>
    </message>
    <message>
        <source>Moderate agreement: good enough to see which of two themes is the unhappier one; quote corrected shares, never the machine&apos;s own.</source>
        <translation>ตรงกันปานกลาง: พอเห็นว่าหัวข้อใดในสองหัวข้อไม่พอใจมากกว่า ใช้สัดส่วนที่แก้แล้ว อย่าใช้ของเครื่องเอง</translation>
    </message>
    <message>
        <source>Only fair agreement: rely on corrected shares alone, and calibrate.</source>
        <translation>ตรงกันพอใช้เท่านั้น: ใช้เฉพาะสัดส่วนที่แก้แล้ว และปรับเทียบ</translation>
    </message>
    <message>
        <source>Hardly better than chance here: do not use the machine&apos;s labels before calibrating.</source>
        <translation>ที่นี่แทบไม่ดีกว่าการเดา: อย่าใช้ป้ายของเครื่องก่อนปรับเทียบ</translation>
    </message>
    <message>
        <source>%1  (%2 to %3)</source>
        <translation>%1  (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>%1: corrected %2, machine alone %3</source>
        <translation>%1: แก้แล้ว %2 เฉพาะเครื่อง %3</translation>
    </message>
    <message>
        <source>Corrected: estimated from %1 drawn by chance and coded blind, for all %2. Machine alone: counted over the %3 it judged.</source>
        <translation>แก้แล้ว: ประมาณจาก %1 ที่สุ่มเลือกและลงรหัสแบบปิดตา สำหรับทั้งหมด %2 เฉพาะเครื่อง: นับจาก %3 ที่เครื่องประเมิน</translation>
    </message>
    <message>
        <source>Shares are corrected once %1 comments drawn by chance, from the comments there are now, are coded blind. So far: %2.</source>
        <translation>สัดส่วนจะแก้ได้เมื่อลงรหัสแบบปิดตา %1 ความคิดเห็นที่สุ่มจากที่มีอยู่ตอนนี้ จนถึงตอนนี้: %2</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search the comments</source>
        <translation>ค้นหาในความคิดเห็น</translation>
    </message>
    <message>
        <source>Search the comments  (Ctrl+F)</source>
        <translation>ค้นหาในความคิดเห็น  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>น้ำเสียง</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>ล้าง(&amp;L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>ตัวกรองเพิ่มเติม</translation>
    </message>
    <message>
        <source>More filters that are set; choose one to take it away</source>
        <translation>ตัวกรองอื่นที่ตั้งไว้ เลือกเพื่อเอาออก</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>หาในรายการนี้</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>ตัวเลือกของ%1</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>ไม่มีช่องทาง</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>Fits its theme weakly</source>
        <translation>เข้ากับหัวข้อได้ไม่ดี</translation>
    </message>
    <message>
        <source>Weak fits</source>
        <translation>ที่เข้าได้ไม่ดี</translation>
    </message>
    <message>
        <source>Only comments that were put to a theme but are not much like the others in it</source>
        <translation>เฉพาะความคิดเห็นที่จัดไว้ในหัวข้อ แต่ไม่ค่อยเหมือนความคิดเห็นอื่นในนั้น</translation>
    </message>
    <message>
        <source>What people praise or blame: how easy it was, how long it took, how they were treated… (called drivers of trust in customer research)</source>
        <translation>สิ่งที่ผู้คนชมหรือตำหนิ: ง่ายเพียงใด นานเพียงใด ได้รับการปฏิบัติอย่างไร… (ในงานวิจัยลูกค้าเรียกว่าปัจจัยของความไว้วางใจ)</translation>
    </message>
    <message>
        <source>Also mentions %1</source>
        <translation>กล่าวถึง %1 ด้วย</translation>
    </message>
    <message>
        <source>Region of the map</source>
        <translation>บริเวณของแผนที่</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>พูดว่า “%1”</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>เอาตัวกรอง %1 ออก</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>this page is about all comments</source>
        <translation>หน้านี้เกี่ยวกับความคิดเห็นทั้งหมด</translation>
    </message>
    <message>
        <source>Unique texts: the same words sent several times count once. People: senders that can be told apart.</source>
        <translation>ข้อความไม่ซ้ำ: คำเดียวกันที่ส่งหลายครั้งนับครั้งเดียว คน: ผู้ส่งที่แยกออกจากกันได้</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+อีก %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>ข้อค้นพบ</translation>
    </message>
    <message>
        <source>Files that anyone can open. Every number leads back to comments by their ids; writing again gives exactly the same files.</source>
        <translation>ไฟล์ที่ใครก็เปิดได้ ทุกตัวเลขย้อนกลับไปยังความคิดเห็นได้ด้วยรหัส เขียนอีกครั้งก็ได้ไฟล์เดิมทุกประการ</translation>
    </message>
    <message>
        <source>Report as text (Markdown)</source>
        <translation>รายงานเป็นข้อความ (Markdown)</translation>
    </message>
    <message>
        <source>Report as a page with pictures (HTML)</source>
        <translation>รายงานเป็นหน้าเว็บพร้อมภาพ (HTML)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>ตาราง (CSV)</translation>
    </message>
    <message>
        <source>Tables as one workbook (XLSX)</source>
        <translation>ตารางในสมุดงานเดียว (XLSX)</translation>
    </message>
    <message>
        <source>Tables described for programs (Data Package)</source>
        <translation>ตารางพร้อมคำอธิบายสำหรับโปรแกรม (Data Package)</translation>
    </message>
    <message>
        <source>Themes as a codebook (REFI-QDA)</source>
        <translation>หัวข้อเป็นสมุดรหัส (REFI-QDA)</translation>
    </message>
    <message>
        <source>Comments coded with themes (REFI-QDA)</source>
        <translation>ความคิดเห็นที่ลงรหัสด้วยหัวข้อ (REFI-QDA)</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>สำหรับใคร(&amp;O):</translation>
    </message>
    <message>
        <source>May leave the house</source>
        <translation>ออกนอกหน่วยงานได้</translation>
    </message>
    <message>
        <source>For the house alone</source>
        <translation>ใช้ภายในเท่านั้น</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered, rows tell nothing of those who wrote, and counts of few people are withheld.</source>
        <translation>สิ่งที่ทำเครื่องหมายว่าเป็นข้อมูลส่วนบุคคลถูกปิดไว้ แถวไม่บอกอะไรเกี่ยวกับผู้เขียน และไม่แสดงจำนวนที่มีคนน้อย</translation>
    </message>
    <message>
        <source>Comments stand as they were received, with all that is told of those who wrote. Do not publish it; the names of the files begin with “working”.</source>
        <translation>ความคิดเห็นอยู่ตามที่ได้รับ พร้อมทุกอย่างที่รู้เกี่ยวกับผู้เขียน ห้ามเผยแพร่ ชื่อไฟล์ขึ้นต้นด้วย “working”</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>โฟลเดอร์(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>เลือก(&amp;C)…</translation>
    </message>
    <message>
        <source>Folder for the findings</source>
        <translation>โฟลเดอร์สำหรับข้อค้นพบ</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>เขียนไฟล์(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>เปิดโฟลเดอร์(&amp;O)</translation>
    </message>
    <message>
        <source>This folder holds findings already; files of the same name are replaced.</source>
        <translation>โฟลเดอร์นี้มีข้อค้นพบอยู่แล้ว ไฟล์ชื่อเดียวกันจะถูกแทนที่</translation>
    </message>
    <message>
        <source>Look at this before you write</source>
        <translation>ดูสิ่งนี้ก่อนเขียน</translation>
    </message>
    <message>
        <source>You may go on; the findings then say what was open.</source>
        <translation>ทำต่อได้ ข้อค้นพบจะบอกว่าอะไรยังค้างอยู่</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Look through them now</source>
        <translation>ตรวจดูตอนนี้</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>ส่วนของรายงาน</translation>
    </message>
    <message>
        <source>What is ticked is written. The report says which sections were left out.</source>
        <translation>เขียนเฉพาะส่วนที่ทำเครื่องหมายไว้ รายงานจะบอกว่าตัดส่วนใดออก</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>ตอนต้น</translation>
    </message>
    <message>
        <source>This always stays: what the report rests on and does not cover.</source>
        <translation>ส่วนนี้อยู่เสมอ: รายงานอิงจากอะไรและไม่ครอบคลุมอะไร</translation>
    </message>
    <message>
        <source>Quotes chosen in the reader</source>
        <translation>คำพูดอ้างอิงที่เลือกในช่องอ่าน</translation>
    </message>
    <message>
        <source>Only what is approved is handed over, and only while the comment still says so.</source>
        <translation>ส่งมอบเฉพาะที่อนุมัติ และเฉพาะเมื่อความคิดเห็นยังพูดเช่นนั้น</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Its comment was not looked through yet.</source>
        <translation>ความคิดเห็นนี้ยังไม่ได้ตรวจดู</translation>
    </message>
    <message>
        <source>No longer what the comment %1 says.</source>
        <translation>ไม่ใช่สิ่งที่ความคิดเห็น %1 พูดอีกต่อไป</translation>
    </message>
    <message>
        <source>The report as it would be written</source>
        <translation>รายงานตามที่จะเขียน</translation>
    </message>
    <message>
        <source>Safe view is on, so you see the report that may leave the house, not the working copy that would be written.</source>
        <translation>มุมมองปลอดภัยเปิดอยู่ คุณจึงเห็นรายงานที่ออกนอกหน่วยงานได้ ไม่ใช่สำเนาทำงานที่จะเขียน</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>กำลังประกอบรายงาน…</translation>
    </message>
    <message>
        <source>Writing the findings</source>
        <translation>กำลังเขียนข้อค้นพบ</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>ยังไม่มีอะไรให้ส่งมอบ</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then findings can be written.</source>
        <translation>นำเข้าความคิดเห็นและค้นหาหัวข้อก่อน แล้วจึงเขียนข้อค้นพบได้</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>Import comments first. Once their themes are found, the report writes itself here.</source>
        <translation>นำเข้าความคิดเห็นก่อน เมื่อพบหัวข้อแล้ว รายงานจะเขียนขึ้นเองที่นี่</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>ข้อค้นพบ %1</translation>
    </message>
    <message>
        <source>Check and write</source>
        <translation>ตรวจและเขียน</translation>
    </message>
    <message numerus="yes">
        <source>Check and write (%Ln open)</source>
        <translation>
            <numerusform>ตรวจและเขียน (ค้าง %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s).</source>
        <translation>
            <numerusform>เขียน %Ln ไฟล์แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looked for personal data in %Ln comment(s).</source>
        <translation>
            <numerusform>ยังไม่มีการหาข้อมูลส่วนบุคคลใน %Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of personal data are neither confirmed nor dismissed.</source>
        <translation>
            <numerusform>เครื่องหมายข้อมูลส่วนบุคคล %Ln รายการยังไม่ได้ยืนยันหรือปฏิเสธ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) bear a name that was marked as a person&apos;s since.</source>
        <translation>
            <numerusform>%Ln หัวข้อมีชื่อที่ภายหลังทำเครื่องหมายว่าเป็นชื่อบุคคล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %3 look(s) like names or addresses of people; a safe export does not tell them.</source>
        <translation>
            <numerusform>%Ln ค่าของ %3 ดูเหมือนชื่อหรือที่อยู่ของบุคคล การส่งออกแบบปลอดภัยไม่บอกค่าเหล่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>%3: called like a column of people&apos;s names or addresses, so a safe export has no table by it.</source>
        <translation>%3: ชื่อเหมือนคอลัมน์ของชื่อหรือที่อยู่บุคคล การส่งออกแบบปลอดภัยจึงไม่มีตารางตามคอลัมน์นี้</translation>
    </message>
    <message>
        <source>Codings agree little: the lowest agreement is %2 of 1.</source>
        <translation>การลงรหัสตรงกันน้อย: ค่าต่ำสุดคือ %2 จาก 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group are withheld, of %1.</source>
        <translation>
            <numerusform>ไม่แสดง %Ln จำนวนตามกลุ่ม จากทั้งหมด %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group show only a few people.</source>
        <translation>
            <numerusform>%Ln จำนวนตามกลุ่มแสดงคนเพียงไม่กี่คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) of %1 were neither named nor described by a person.</source>
        <translation>
            <numerusform>%Ln หัวข้อจาก %1 ยังไม่มีคนตั้งชื่อหรืออธิบาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded comments, so how right the machine is here is not known.</source>
        <translation>ยังไม่มีใครลงรหัสความคิดเห็น จึงไม่รู้ว่าเครื่องถูกต้องเพียงใด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of %1 fit no theme.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นจาก %1 ไม่เข้ากับหัวข้อใด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) are in languages that no theme speaks for.</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นอยู่ในภาษาที่ไม่มีหัวข้อใดพูดถึง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are no longer what the comment says, and are left out.</source>
        <translation>
            <numerusform>คำพูดอ้างอิง %Ln รายการไม่ใช่สิ่งที่ความคิดเห็นพูดแล้ว จึงตัดออก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are not approved, and are left out.</source>
        <translation>
            <numerusform>คำพูดอ้างอิง %Ln รายการยังไม่ได้อนุมัติ จึงตัดออก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is no number. Write it like %2.</source>
        <translation>“%1” ไม่ใช่ตัวเลข เขียนเช่น %2</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2 or %3.</source>
        <translation>“%1” ไม่ใช่วัน เขียนเช่น %2 หรือ %3</translation>
    </message>
    <message>
        <source>Language unsure</source>
        <translation>ไม่แน่ใจเรื่องภาษา</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>หลายภาษา</translation>
    </message>
</context>
<context>
    <name>Friction</name>
    <message>
        <source>Friction</source>
        <translation>จุดติดขัด</translation>
    </message>
    <message>
        <source>Themes in which trouble meets</source>
        <translation>หัวข้อที่ปัญหามารวมกัน</translation>
    </message>
    <message>
        <source>R&amp;ank:</source>
        <translation>จัดอันดับ(&amp;A):</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>&amp;Keep as the steps of the journey</source>
        <translation>เก็บเป็นขั้นตอนของเส้นทาง(&amp;K)</translation>
    </message>
    <message>
        <source>These are &amp;no steps</source>
        <translation>เหล่านี้ไม่ใช่ขั้นตอน(&amp;N)</translation>
    </message>
    <message>
        <source>Friction: where trouble meets</source>
        <translation>จุดติดขัด: ที่ปัญหามารวมกัน</translation>
    </message>
    <message>
        <source>&amp;How many raise it</source>
        <translation>มีกี่คนพูดถึง(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unhappy</source>
        <translation>ไม่พอใจ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>ความพยายาม(&amp;E)</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>ต้องกลับมาอีก(&amp;B)</translation>
    </message>
    <message>
        <source>The score is the weighted mean of what was asked of four parts: people against the largest one&apos;s, and the shares of negative comments, of hard tasks and of matters not resolved at once. Shares of few answers are drawn to that of all. Weigh the parts as you see fit.</source>
        <translation>คะแนนคือค่าเฉลี่ยถ่วงน้ำหนักของส่วนที่ถามไว้ในสี่ส่วน: จำนวนคนเทียบกับหัวข้อที่มากที่สุด และสัดส่วนของความคิดเห็นเชิงลบ งานที่ยาก และเรื่องที่ไม่ได้แก้ในครั้งเดียว สัดส่วนที่มีคำตอบน้อยจะถูกดึงเข้าหาสัดส่วนรวม ถ่วงน้ำหนักตามที่คุณเห็นสมควร</translation>
    </message>
    <message>
        <source>Nothing was asked about effort, so its weight counts for nothing.</source>
        <translation>ไม่ได้ถามเรื่องความพยายาม น้ำหนักของข้อนี้จึงไม่นับ</translation>
    </message>
    <message>
        <source>Nothing was asked about matters resolved at once, so the weight of coming back counts for nothing.</source>
        <translation>ไม่ได้ถามว่าแก้เรื่องในครั้งเดียวหรือไม่ น้ำหนักของการต้องกลับมาจึงไม่นับ</translation>
    </message>
    <message>
        <source>Nothing was asked about effort or about matters resolved at once, so their weights count for nothing: the score is made of how many raise it and how unhappy they are.</source>
        <translation>ไม่ได้ถามเรื่องความพยายามหรือการแก้เรื่องในครั้งเดียว น้ำหนักของทั้งสองจึงไม่นับ: คะแนนมาจากจำนวนคนที่พูดถึงและความไม่พอใจ</translation>
    </message>
    <message>
        <source>Steps of the journey: %1</source>
        <translation>ขั้นตอนของเส้นทาง: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>กลุ่ม: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>น้ำหนัก: %1</translation>
    </message>
    <message numerus="yes">
        <source>raised by %Ln person(s)</source>
        <translation>
            <numerusform>%Ln คนพูดถึง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 negative</source>
        <translation>เป็นลบ %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 of %2 found it hard</source>
        <translation>เห็นว่ายาก %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 of %2 not resolved at once</source>
        <translation>ไม่ได้แก้ในครั้งเดียว %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Glimpse</name>
    <message>
        <source>What comes in</source>
        <translation>สิ่งที่จะเข้ามา</translation>
    </message>
    <message>
        <source>Rows as they stand</source>
        <translation>แถวตามที่เป็น</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>แถวแรกของไฟล์</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>แถวที่ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>ข้างเคียง</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>ถามหา</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>What a question asks for counts for the sentiment of every answer: where one asks what to improve, more answers are negative, and “nothing” praises. Choose “Anything” where people were free to praise and to blame. It is guessed from the words; please look it over.</source>
        <translation>สิ่งที่คำถามถามหามีผลต่อความรู้สึกของทุกคำตอบ: เมื่อถามว่าควรปรับปรุงอะไร คำตอบจะเป็นลบมากขึ้น และ “ไม่มี” เป็นคำชม เลือก “อะไรก็ได้” เมื่อผู้คนจะชมหรือตำหนิก็ได้ โปรแกรมเดาจากถ้อยคำ โปรดตรวจดู</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>สิ่งที่ดี</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>สิ่งที่ควรดีขึ้น</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>อะไรก็ได้</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>ถูกปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>No comment; the row still counts for its ratings</source>
        <translation>ไม่มีความคิดเห็น แต่แถวยังนับสำหรับคะแนน</translation>
    </message>
    <message>
        <source>a person&apos;s code</source>
        <translation>รหัสของบุคคล</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>น้ำหนัก %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s)</source>
        <translation>
            <numerusform>จาก %Ln แถวแรก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %3 would be rejected; the others hold %2.</source>
        <translation>%1, %3 จะถูกปฏิเสธ ที่เหลือมี %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>What a group raises more than others</source>
        <translation>สิ่งที่กลุ่มหนึ่งพูดถึงมากกว่ากลุ่มอื่น</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ใครตอบ</translation>
    </message>
    <message>
        <source>How many times as likely a group is to raise a theme (odds ratio)</source>
        <translation>กลุ่มมีโอกาสพูดถึงหัวข้อมากกว่ากี่เท่า (อัตราส่วนออดส์)</translation>
    </message>
    <message>
        <source>Share of records that hold a comment</source>
        <translation>สัดส่วนของรายการที่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>People, not comments, are counted. Every group is held against everybody else of whom the same is told; of what is listed, at most 5% is there by chance. Those who wrote are no sample of their group.</source>
        <translation>นับคน ไม่ได้นับความคิดเห็น เทียบแต่ละกลุ่มกับทุกคนที่เหลือซึ่งรู้ข้อมูลเดียวกัน ในรายการนี้เป็นเรื่องบังเอิญไม่เกิน 5% ผู้ที่เขียนไม่ใช่กลุ่มตัวอย่างของกลุ่มตน</translation>
    </message>
    <message>
        <source>Looking who raises what…</source>
        <translation>กำลังดูว่าใครพูดถึงอะไร…</translation>
    </message>
    <message>
        <source>No group raises a theme more than the others do, beyond what chance explains.</source>
        <translation>ไม่มีกลุ่มใดพูดถึงหัวข้อใดมากกว่ากลุ่มอื่นเกินกว่าความบังเอิญ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation>ของกลุ่ม</translation>
    </message>
    <message>
        <source>Of the others</source>
        <translation>ของที่เหลือ</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>มากกว่าเพียงใด</translation>
    </message>
    <message>
        <source>Theirs alone</source>
        <translation>เฉพาะของกลุ่ม</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>ช่วงความเชื่อมั่น 95%</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as likely to raise the theme as the others, 2 that the odds are twice theirs.</source>
        <translation>อัตราส่วนออดส์พร้อมช่วงความเชื่อมั่น 95%: 1 คือมีโอกาสพูดถึงหัวข้อเท่าคนอื่น 2 คือออดส์เป็นสองเท่าของคนอื่น</translation>
    </message>
    <message>
        <source>A small group makes up half or more of those who raise it: a voice that numbers would drown</source>
        <translation>ครึ่งหนึ่งขึ้นไปของผู้ที่พูดถึงเป็นกลุ่มเล็ก: เสียงที่ตัวเลขจะกลบ</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ของกลุ่ม</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>น้อยเกินกว่าจะแสดง</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a group and a theme were looked at.</source>
        <translation>
            <numerusform>ดูแล้ว %Ln คู่ของกลุ่มกับหัวข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised more by %1</source>
        <translation>%1 พูดถึงมากกว่า</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <translation>%1, %2 ของกลุ่ม</translation>
    </message>
    <message>
        <source>%1, %2 of them and %3 of the others</source>
        <translation>%1, %2 ของกลุ่ม และ %3 ของที่เหลือ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>หน้าต่าง ๆ ของคู่มือ</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>หน้าของคู่มือ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>The guide is not where it should be. Install the workbench again to have it here.</source>
        <translation>คู่มือไม่อยู่ในที่ที่ควรอยู่ ติดตั้งโปรแกรมอีกครั้งเพื่อให้มีที่นี่</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of changes</source>
        <translation>ประวัติการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Everything done to this study, newest first. Undo adds a step; nothing is erased.</source>
        <translation>ทุกอย่างที่ทำกับงานศึกษานี้ ใหม่ที่สุดก่อน การย้อนกลับเพิ่มอีกหนึ่งขั้น ไม่มีอะไรถูกลบ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ย้อนกลับแล้ว</translation>
    </message>
    <message>
        <source>&amp;Back to before this</source>
        <translation>กลับไปก่อนขั้นนี้(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>ย้อนกลับ: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back to before this (%Ln step(s))</source>
        <translation>
            <numerusform>กลับไปก่อนขั้นนี้ (%Ln ขั้น)(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Correct the language</source>
        <translation>แก้ภาษา</translation>
    </message>
    <message>
        <source>Choose several comments, or filter by language first, for example by “Language unsure”. The correction can be undone; it counts when themes are found the next time.</source>
        <translation>เลือกหลายความคิดเห็น หรือกรองตามภาษาก่อน เช่น “ไม่แน่ใจเรื่องภาษา” การแก้ย้อนกลับได้ และมีผลเมื่อค้นหาหัวข้อครั้งต่อไป</translation>
    </message>
    <message>
        <source>&amp;Language of these comments:</source>
        <translation>ภาษาของความคิดเห็นเหล่านี้(&amp;L):</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>ตามที่โปรแกรมบอก</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>แก้(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) that fit the filters are meant.</source>
        <translation>
            <numerusform>หมายถึงทั้ง %Ln ความคิดเห็นที่ตรงกับตัวกรอง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen comment(s) is(are) meant.</source>
        <translation>
            <numerusform>หมายถึง %Ln ความคิดเห็นที่เลือก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln comment(s) is corrected.</source>
        <translation>
            <numerusform>แก้ภาษาของ %Ln ความคิดเห็นแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>ภาษาอับฮาเซีย</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>ภาษาอะฟาร์</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>ภาษาแอฟริกานส์</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>ภาษาอาคาน</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>ภาษาแอลเบเนีย</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>ภาษาอัมฮารา</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ภาษาอาหรับ</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>ภาษาอารากอน</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ภาษาอาร์เมเนีย</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>ภาษาอัสสัม</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>ภาษาอาวาร์</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>ภาษาอเวสตะ</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>ภาษาไอย์มารา</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>ภาษาอาเซอร์ไบจาน</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>ภาษาบัมบารา</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>ภาษาบังกลา</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>ภาษาบัชคีร์</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>ภาษาบาสก์</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>ภาษาเบลารุส</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>ภาษาบิสลามา</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>ภาษาบอสเนีย</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>ภาษาเบรตัน</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ภาษาบัลแกเรีย</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ภาษาพม่า</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>ภาษาคาตาลัน</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>ภาษาชามอร์โร</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>ภาษาเชเชน</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>ภาษาจีน</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>ภาษาเชอร์ชสลาวิก</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>ภาษาชูวัช</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>ภาษาคอร์นิช</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>ภาษาคอร์ซิกา</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>ภาษาครี</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>ภาษาโครเอเชีย</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>ภาษาเช็ก</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>ภาษาเดนมาร์ก</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>ภาษาธิเวหิ</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>ภาษาดัตช์</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>ภาษาซองคา</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>ภาษาเอสเปรันโต</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>ภาษาเอสโตเนีย</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>ภาษาเอเว</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>ภาษาแฟโร</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>ภาษาฟิจิ</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>ภาษาฟินแลนด์</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ภาษาฝรั่งเศส</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>ภาษาฟูลาห์</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ภาษากาลิเซีย</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ภาษายูกันดา</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ภาษาจอร์เจีย</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ภาษาเยอรมัน</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ภาษากรีก</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>ภาษากัวรานี</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ภาษาคุชราต</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>ภาษาเฮติครีโอล</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>ภาษาเฮาซา</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ภาษาฮิบรู</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>ภาษาเฮเรโร</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ภาษาฮินดี</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>ภาษาฮีรีโมตู</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ภาษาฮังการี</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ภาษาไอซ์แลนด์</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>ภาษาอีโด</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>ภาษาอิกโบ</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>ภาษาอินโดนีเซีย</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>ภาษาอินเตอร์ลิงกัว</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>ภาษาอินเตอร์ลิงกิว</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>ภาษาอินุกติตุต</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>ภาษาอีนูเปียก</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ภาษาไอริช</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ภาษาอิตาลี</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ภาษาญี่ปุ่น</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>ภาษาชวา</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>ภาษากรีนแลนด์</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>ภาษากันนาดา</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>ภาษาคานูรี</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>ภาษาแคชเมียร์</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>ภาษาคาซัค</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ภาษาเขมร</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>ภาษากีกูยู</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>ภาษารวันดา</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>ภาษาโกมิ</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>ภาษาคองโก</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>ภาษาเกาหลี</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>ภาษากวนยามา</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>ภาษาเคิร์ด</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>ภาษาคีร์กีซ</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ภาษาลาว</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ภาษาละติน</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ภาษาลัตเวีย</translation>
    </message>
    <message>
        <source>Limburgish</source>
        <translation>ภาษาลิมเบิร์ก</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>ภาษาลิงกาลา</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>ภาษาลิทัวเนีย</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>ภาษาลูบา-กาตองกา</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>ภาษาลักเซมเบิร์ก</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>ภาษามาซิโดเนีย</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>ภาษามาลากาซี</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>ภาษามาเลย์</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>ภาษามาลายาลัม</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>ภาษามอลตา</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>ภาษามานซ์</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>ภาษามราฐี</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>ภาษามาร์แชลล์</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>ภาษามองโกเลีย</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>ภาษาเมารี</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ภาษานาอูรู</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>ภาษานาวาโฮ</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>ภาษาดองกา</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ภาษาเนปาล</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>ภาษาเอ็นเดเบเลเหนือ</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>ภาษาซามิเหนือ</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>ภาษานอร์เวย์บุคมอล</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>ภาษานอร์เวย์นีนอสก์</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <translation>ภาษาเนียนจา</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>ภาษาอ็อกซิตัน</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ภาษาโอดิยา</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>ภาษาโอจิบวา</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>ภาษาโอโรโม</translation>
    </message>
    <message>
        <source>Ossetic</source>
        <translation>ภาษาออสเซเตีย</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>ภาษาบาลี</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>ภาษาพัชโต</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ภาษาเปอร์เซีย</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ภาษาโปแลนด์</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ภาษาโปรตุเกส</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>ภาษาปัญจาบ</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>ภาษาเคชวา</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ภาษาโรมาเนีย</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>ภาษาโรแมนซ์</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>ภาษาบุรุนดี</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ภาษารัสเซีย</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>ภาษาซามัว</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>ภาษาซันโก</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>ภาษาสันสกฤต</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>ภาษาซาร์เดญา</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>ภาษาเกลิกสกอต</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>ภาษาเซอร์เบีย</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>ภาษาโชนา</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>ภาษาเสฉวนยี่</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>ภาษาสินธิ</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>ภาษาสิงหล</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>ภาษาสโลวัก</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>ภาษาสโลวีเนีย</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>ภาษาโซมาลี</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>ภาษาเอ็นเดเบเลใต้</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>ภาษาโซโทใต้</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ภาษาสเปน</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>ภาษาซุนดา</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>ภาษาสวาฮีลี</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>ภาษาสวาติ</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ภาษาสวีเดน</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>ภาษาตาฮิตี</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>ภาษาทาจิก</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>ภาษาทมิฬ</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>ภาษาตาตาร์</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>ภาษาเตลูกู</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>ภาษาทิเบต</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>ภาษาติกริญญา</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>ภาษาตองกา</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>ภาษาซองกา</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>ภาษาสวานา</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ภาษาตุรกี</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>ภาษาเติร์กเมน</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ภาษายูเครน</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ภาษาอูรดู</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ภาษาอุยกูร์</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ภาษาอุซเบก</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>ภาษาเวนดา</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ภาษาเวียดนาม</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>ภาษาโวลาพึค</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>ภาษาวอลลูน</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ภาษาเวลส์</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>ภาษาฟริเซียนตะวันตก</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>ภาษาโวลอฟ</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>ภาษาคะห์โอซา</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>ภาษายิดดิช</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>ภาษาโยรูบา</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>ภาษาจ้วง</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>ภาษาซูลู</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>How fine themes are, from broad to fine</source>
        <translation>หัวข้อละเอียดเพียงใด จากกว้างถึงละเอียด</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>กว้างขึ้น</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>ละเอียดขึ้น</translation>
    </message>
    <message>
        <source>Another level is there at once; names and decisions stay, and undo goes back.</source>
        <translation>ระดับอื่นปรากฏทันที ชื่อและการตัดสินใจคงอยู่ และย้อนกลับได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) found</source>
        <translation>
            <numerusform>พบ %Ln หัวข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>ความละเอียด %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>Every dot is a comment; those that lie near each other are worded alike. Click one to read it.</source>
        <translation>แต่ละจุดคือหนึ่งความคิดเห็น ที่อยู่ใกล้กันใช้ถ้อยคำคล้ายกัน คลิกเพื่ออ่าน</translation>
    </message>
    <message>
        <source>The same words sent several times, and all copies of a letter, are one dot, the larger the more people sent them. Up, down, left and right mean nothing, and neither does the distance between far parts. A crowd shows where much is worded alike, not what most people think: look at the counts.</source>
        <translation>คำเดียวกันที่ส่งหลายครั้ง และสำเนาทุกฉบับของจดหมาย เป็นจุดเดียว ยิ่งมีคนส่งมากยิ่งใหญ่ บน ล่าง ซ้าย ขวาไม่มีความหมาย ระยะห่างระหว่างส่วนที่ไกลกันก็เช่นกัน ที่หนาแน่นแสดงว่ามีการใช้ถ้อยคำคล้ายกันมาก ไม่ใช่สิ่งที่คนส่วนใหญ่คิด: ให้ดูจำนวน</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>More to do with the map</source>
        <translation>สิ่งที่ทำกับแผนที่ได้อีก</translation>
    </message>
    <message>
        <source>Map of comments</source>
        <translation>แผนที่ความคิดเห็น</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home shows all of it. The list of themes on the map leads to each by name.</source>
        <translation>ปุ่มลูกศรเลื่อนแผนที่ บวกและลบย่อขยาย Home แสดงทั้งหมด รายการหัวข้อบนแผนที่พาไปยังแต่ละหัวข้อตามชื่อ</translation>
    </message>
    <message>
        <source>&amp;Colour by:</source>
        <translation>ระบายสีตาม(&amp;C):</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>เลื่อน(&amp;V)</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>สี่เหลี่ยม(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;sso</source>
        <translation>บ่วง(&amp;S)</translation>
    </message>
    <message>
        <source>Drag to move the map; the wheel zooms</source>
        <translation>ลากเพื่อเลื่อนแผนที่ ล้อเลื่อนย่อขยาย</translation>
    </message>
    <message>
        <source>Drag a rectangle to select what lies within</source>
        <translation>ลากสี่เหลี่ยมเพื่อเลือกสิ่งที่อยู่ข้างใน</translation>
    </message>
    <message>
        <source>Draw around texts to select them</source>
        <translation>วาดล้อมข้อความเพื่อเลือก</translation>
    </message>
    <message>
        <source>Select what is see&amp;n</source>
        <translation>เลือกสิ่งที่เห็น(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;wo groups</source>
        <translation>สองกลุ่ม(&amp;W)</translation>
    </message>
    <message>
        <source>Show two channels, months, files or groups side by side</source>
        <translation>แสดงสองช่องทาง เดือน ไฟล์ หรือกลุ่มเคียงข้างกัน</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>แสดงทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>บันทึกภาพ(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>บันทึกแผนที่เป็นภาพ</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>ภาพ (*.png);;ภาพวาด (*.svg)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>The map is saved.</source>
        <translation>บันทึกแผนที่แล้ว</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>คำอธิบายสี</translation>
    </message>
    <message>
        <source>Legend: choose an entry to select its comments</source>
        <translation>คำอธิบายสี: เลือกรายการเพื่อเลือกความคิดเห็นของรายการนั้น</translation>
    </message>
    <message>
        <source>Themes on the map</source>
        <translation>หัวข้อบนแผนที่</translation>
    </message>
    <message>
        <source>Themes on the map: arrow keys go to each, Enter opens it</source>
        <translation>หัวข้อบนแผนที่: ปุ่มลูกศรไปยังแต่ละหัวข้อ Enter เปิด</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>ไม่มีช่องทาง</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Differs between copies</source>
        <translation>ต่างกันระหว่างสำเนา</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>ยังไม่มีแผนที่</translation>
    </message>
    <message>
        <source>The map is drawn when the workbench finds themes: every text becomes a dot, near to those worded alike.</source>
        <translation>แผนที่วาดเมื่อโปรแกรมค้นหาหัวข้อ: แต่ละข้อความเป็นจุด ใกล้กับที่ใช้ถ้อยคำคล้ายกัน</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import a file of comments, then find their themes.</source>
        <translation>นำเข้าไฟล์ความคิดเห็น แล้วค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>อีก %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>กลุ่ม: %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Measures</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>ตัวชี้วัด(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>ตาม(&amp;B)</translation>
    </message>
    <message>
        <source>Chart of the figures</source>
        <translation>แผนภูมิของตัวเลข</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>ตารางของตัวเลข</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>คัดลอกภาพ(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>บันทึกภาพ(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>บันทึกตาราง(&amp;T)…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>ภาพอยู่ในคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>ภาพ (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>ทั้งหมดรวมกัน</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>น้อยเกินกว่าจะแสดง</translation>
    </message>
    <message>
        <source>No selected comment came with an answer to this.</source>
        <translation>ไม่มีความคิดเห็นที่เลือกซึ่งมีคำตอบของข้อนี้</translation>
    </message>
    <message>
        <source>Comments cannot be filtered by this group.</source>
        <translation>กรองความคิดเห็นตามกลุ่มนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>ไม่มีการวัด</translation>
    </message>
    <message>
        <source>Ratings beside the comments (satisfaction, effort, trust, whether a matter was resolved at once, votes, times) are told here by theme, channel and time. A file&apos;s columns become measures when it is imported.</source>
        <translation>คะแนนที่มากับความคิดเห็น (ความพึงพอใจ ความพยายาม ความไว้วางใจ การแก้เรื่องในครั้งเดียว คะแนนเสียง เวลา) แสดงที่นี่ตามหัวข้อ ช่องทาง และเวลา คอลัมน์ของไฟล์เป็นตัวชี้วัดเมื่อนำเข้า</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>ความพึงพอใจ</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>ความพยายาม</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>แก้ได้ในการติดต่อครั้งแรก</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ความไว้วางใจ</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>คะแนนเสียง</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>เวลาแก้เรื่อง</translation>
    </message>
    <message>
        <source>Other rating</source>
        <translation>คะแนนอื่น</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>ค่าเฉลี่ย</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>มัธยฐาน</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>สัดส่วนที่ตอบใช่</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>ช่วงความเชื่อมั่น 95%</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>คำตอบที่ดี</translation>
    </message>
    <message>
        <source>The margin of error: were people asked again and again, 95 of 100 such stretches would hold the true figure. Where two of them do not overlap, the difference is more than chance.</source>
        <translation>ช่วงความคลาดเคลื่อน: หากถามผู้คนซ้ำ ๆ 95 ใน 100 ช่วงเช่นนี้จะมีตัวเลขจริงอยู่ หากสองช่วงไม่ซ้อนกัน ความต่างนั้นมากกว่าความบังเอิญ</translation>
    </message>
    <message>
        <source>The part of the answers that lie at the good end of the scale</source>
        <translation>ส่วนของคำตอบที่อยู่ปลายด้านดีของมาตรวัด</translation>
    </message>
    <message>
        <source>Half of the answers are higher, half are lower</source>
        <translation>คำตอบครึ่งหนึ่งสูงกว่า ครึ่งหนึ่งต่ำกว่า</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>ไม่มีคำถาม</translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>ไม่บอกช่องทาง</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>ไม่ได้บอก</translation>
    </message>
    <message>
        <source>This wording was answered on several scales, which stand apart.</source>
        <translation>คำถามนี้ตอบด้วยหลายมาตรวัด จึงแยกไว้</translation>
    </message>
    <message>
        <source>Its scale is not known, so no share of good answers can be told. Say it when a file is imported; of one that is in already, voc measures --scale tells it.</source>
        <translation>ไม่รู้มาตรวัด จึงบอกสัดส่วนของคำตอบที่ดีไม่ได้ บอกเมื่อนำเข้าไฟล์ สำหรับไฟล์ที่นำเข้าแล้วใช้ voc measures --scale</translation>
    </message>
    <message>
        <source>Trust was asked in several wordings; they are not comparable and stand apart.</source>
        <translation>ความไว้วางใจถามด้วยหลายถ้อยคำ เทียบกันไม่ได้และแยกไว้</translation>
    </message>
    <message>
        <source>Answered by no or yes.</source>
        <translation>ตอบว่าไม่หรือใช่</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>น้อยกว่าดีกว่า</translation>
    </message>
    <message>
        <source>From %1 to %2; low is good.</source>
        <translation>จาก %1 ถึง %2 ค่าต่ำคือดี</translation>
    </message>
    <message>
        <source>From %1 to %2; high is good.</source>
        <translation>จาก %1 ถึง %2 ค่าสูงคือดี</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln คำตอบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without a comment.</source>
        <translation>
            <numerusform>%Ln คำตอบมาโดยไม่มีความคิดเห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) off the scale are in no figure; perhaps two scales were mixed.</source>
        <translation>
            <numerusform>%Ln คำตอบที่อยู่นอกมาตรวัดไม่อยู่ในตัวเลขใด อาจมีสองมาตรวัดปนกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 ตาม%2: %3</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>งานศึกษาใหม่(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>เปิดงานศึกษา(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>เปิดงานล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>เปิดงานศึกษาตัวอย่าง(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>นำเข้าไฟล์(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>นำเข้าโฟลเดอร์(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Write findings</source>
        <translation>เขียนข้อค้นพบ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>ปิดงานศึกษา(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ย้อนกลับ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>ประวัติการเปลี่ยนแปลง(&amp;H)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>การตั้งค่า(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>ค้นหาในความคิดเห็น(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>ล้างตัวกรอง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>ความคิดเห็นถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>ความคิดเห็นก่อนหน้า(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>ช่องอ่าน(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Safe view</source>
        <translation>มุมมองปลอดภัย(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>รูปลักษณ์(&amp;A)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>ขนาดตัวอักษร(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ใหญ่ขึ้น(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>เล็กลง(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>ขนาดปกติ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มจอ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>การวิเคราะห์(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find themes…</source>
        <translation>ค้นหาหัวข้อ(&amp;F)…</translation>
    </message>
    <message>
        <source>Com&amp;pare analyses…</source>
        <translation>เปรียบเทียบการวิเคราะห์(&amp;P)…</translation>
    </message>
    <message>
        <source>Comments &amp;without a theme…</source>
        <translation>ความคิดเห็นที่ไม่มีหัวข้อ(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ยกเลิก(&amp;C)</translation>
    </message>
    <message>
        <source>Language &amp;models…</source>
        <translation>แบบจำลองภาษา(&amp;M)…</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ความต่างสีสูง(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่วยเหลือ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>คู่มือของหน้านี้(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What the numbers mean</source>
        <translation>ความหมายของตัวเลข(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>หาคำสั่ง(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation>ตรวจการติดตั้งนี้(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About the workbench</source>
        <translation>เกี่ยวกับโปรแกรม(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name theme</source>
        <translation>เปลี่ยนชื่อหัวข้อ(&amp;N)</translation>
    </message>
    <message>
        <source>Make theme a &amp;priority</source>
        <translation>ตั้งหัวข้อเป็นลำดับความสำคัญ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Describe theme…</source>
        <translation>อธิบายหัวข้อ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge themes…</source>
        <translation>รวมหัวข้อ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take theme apart</source>
        <translation>แยกหัวข้อ(&amp;T)</translation>
    </message>
    <message>
        <source>Set theme &amp;aside</source>
        <translation>พักหัวข้อไว้(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring theme back</source>
        <translation>นำหัวข้อกลับมา(&amp;B)</translation>
    </message>
    <message>
        <source>Put &amp;below another theme…</source>
        <translation>วางไว้ใต้หัวข้ออื่น(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;olour of the theme</source>
        <translation>สีของหัวข้อ(&amp;O)</translation>
    </message>
    <message>
        <source>Mo&amp;ve comments…</source>
        <translation>ย้ายความคิดเห็น(&amp;V)…</translation>
    </message>
    <message>
        <source>This is no &amp;campaign</source>
        <translation>นี่ไม่ใช่การรณรงค์(&amp;C)</translation>
    </message>
    <message>
        <source>This is a &amp;campaign after all</source>
        <translation>เป็นการรณรงค์จริง(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Language models</source>
        <translation>แบบจำลองภาษา</translation>
    </message>
    <message>
        <source>The workbench brings models along and analyses each language on its own. A model pack is a multilingual model you have as files: with it all languages share their themes. Nothing is downloaded.</source>
        <translation>โปรแกรมมีแบบจำลองมาให้และวิเคราะห์แต่ละภาษาแยกกัน ชุดแบบจำลองคือแบบจำลองหลายภาษาที่คุณมีเป็นไฟล์: เมื่อใช้แล้วทุกภาษาใช้หัวข้อร่วมกัน ไม่มีการดาวน์โหลดใด ๆ</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>ชุดแบบจำลอง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>เพิ่มโฟลเดอร์(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a &amp;zip file…</source>
        <translation>เพิ่มไฟล์ zip(&amp;Z)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>เอาออก(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The folder in which config.json lies</source>
        <translation>โฟลเดอร์ที่มี config.json</translation>
    </message>
    <message>
        <source>A zip file of a model</source>
        <translation>ไฟล์ zip ของแบบจำลอง</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ไฟล์ zip (*.zip)</translation>
    </message>
    <message>
        <source>Adding %1: it is copied and tried out …</source>
        <translation>กำลังเพิ่ม %1: คัดลอกและทดลองใช้ …</translation>
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
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Show the reader or fold it away (F8)</source>
        <translation>แสดงหรือพับช่องอ่าน (F8)</translation>
    </message>
    <message>
        <source>Guide to this page (F1)</source>
        <translation>คู่มือของหน้านี้ (F1)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>การแจ้ง</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>คัดลอกรายละเอียด(&amp;C)</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>ปิดการแจ้งนี้</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>การรณรงค์</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>การลงรหัส</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ข้อค้นพบ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>หาคำสั่ง</translation>
    </message>
    <message>
        <source>Type some letters of a command, a page, a theme or a study</source>
        <translation>พิมพ์ตัวอักษรบางตัวของคำสั่ง หน้า หัวข้อ หรืองานศึกษา</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>ไม่มีอะไรชื่อนี้</translation>
    </message>
    <message>
        <source>Go to theme: %1</source>
        <translation>ไปที่หัวข้อ: %1</translation>
    </message>
    <message>
        <source>Open study: %1</source>
        <translation>เปิดงานศึกษา: %1</translation>
    </message>
    <message>
        <source>Go to page: %1</source>
        <translation>ไปที่หน้า: %1</translation>
    </message>
    <message>
        <source>Use selection: %1</source>
        <translation>ใช้ชุดที่เลือก: %1</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What is to be imported?</source>
        <translation>จะนำเข้าอะไร</translation>
    </message>
    <message>
        <source>“%1” holds several things. Tick those with comments; you see each before it is imported.</source>
        <translation>“%1” มีหลายอย่าง ทำเครื่องหมายที่มีความคิดเห็น คุณจะเห็นแต่ละอย่างก่อนนำเข้า</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>สิ่งที่อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>เลือกทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>ไม่เลือกเลย(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look at these</source>
        <translation>ดูสิ่งเหล่านี้(&amp;L)</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>ไม่นำเข้า(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ซ่อนอยู่)</translation>
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
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>What looks like personal data</source>
        <translation>สิ่งที่ดูเหมือนข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ที่พบ</translation>
    </message>
    <message>
        <source>In the comment</source>
        <translation>ในความคิดเห็น</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>ทำไมจึงทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>การตัดสิน</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? ยังค้าง</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>✕ Dismissed</source>
        <translation>✕ ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังค้าง</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ชนิด(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Judged:</source>
        <translation>การตัดสิน(&amp;J):</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>Judged or open</source>
        <translation>ตัดสินแล้วหรือยังค้าง</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>ยืนยัน (C)</translation>
    </message>
    <message>
        <source>Dismiss (D)</source>
        <translation>ปฏิเสธ (D)</translation>
    </message>
    <message>
        <source>Leave open (O)</source>
        <translation>ค้างไว้ (O)</translation>
    </message>
    <message>
        <source>Confirm: this is personal data</source>
        <translation>ยืนยัน: นี่คือข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Dismiss: this is no personal data</source>
        <translation>ปฏิเสธ: นี่ไม่ใช่ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Leave open for now</source>
        <translation>ค้างไว้ก่อน</translation>
    </message>
    <message>
        <source>&amp;Read the comment</source>
        <translation>อ่านความคิดเห็น(&amp;R)</translation>
    </message>
    <message>
        <source>What is open or confirmed is covered in safe view and in every file handed over; the comments themselves stay as they came.</source>
        <translation>สิ่งที่ยังค้างหรือยืนยันแล้วถูกปิดในมุมมองปลอดภัยและในทุกไฟล์ที่ส่งมอบ ตัวความคิดเห็นเองยังอยู่ตามที่ได้รับ</translation>
    </message>
    <message>
        <source>Marking is never complete: read what you hand over, whatever this list says.</source>
        <translation>การทำเครื่องหมายไม่มีวันครบถ้วน: อ่านสิ่งที่คุณส่งมอบ ไม่ว่ารายการนี้จะบอกอะไร</translation>
    </message>
    <message>
        <source>Of every 100 in made-up English texts the workbench found: %1. People&apos;s own texts are harder, and other languages were not measured.</source>
        <translation>จากทุก 100 รายการในข้อความภาษาอังกฤษที่แต่งขึ้น โปรแกรมพบ: %1 ข้อความจริงของผู้คนยากกว่า และไม่ได้วัดภาษาอื่น</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How well this kind is found was not measured.</source>
        <translation>ไม่ได้วัดว่าพบชนิดนี้ได้ดีเพียงใด</translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>ไม่มีการทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>After every import the workbench looks for e-mail addresses, phone numbers, names and the like and lists them here. Nothing in this list does not mean that nothing is there.</source>
        <translation>หลังการนำเข้าทุกครั้ง โปรแกรมหาอีเมล หมายเลขโทรศัพท์ ชื่อ และสิ่งคล้ายกัน แล้วแสดงที่นี่ การไม่มีอะไรในรายการนี้ไม่ได้แปลว่าไม่มีอยู่</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>ตรวจดูความคิดเห็นตอนนี้</translation>
    </message>
    <message>
        <source>No mark fits these choices</source>
        <translation>ไม่มีเครื่องหมายที่ตรงกับตัวเลือกนี้</translation>
    </message>
    <message>
        <source>Choose another kind, or show what is judged already.</source>
        <translation>เลือกชนิดอื่น หรือแสดงที่ตัดสินแล้ว</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Safe view is on</source>
        <translation>มุมมองปลอดภัยเปิดอยู่</translation>
    </message>
    <message>
        <source>What was marked is covered now. To judge it you have to see it.</source>
        <translation>สิ่งที่ทำเครื่องหมายถูกปิดอยู่ ต้องเห็นจึงจะตัดสินได้</translation>
    </message>
    <message>
        <source>Turn safe view off</source>
        <translation>ปิดมุมมองปลอดภัย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look(s) like personal data</source>
        <translation>
            <numerusform>%Ln แห่งดูเหมือนข้อมูลส่วนบุคคล</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataKinds</name>
    <message>
        <source>E-mail address</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>บัญชีธนาคาร</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>หมายเลขบัตร</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>เลขประจำตัว</translation>
    </message>
    <message>
        <source>Address on the net</source>
        <translation>ที่อยู่อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>ที่อยู่ไปรษณีย์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายเซ็น</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Comments without a theme</source>
        <translation>ความคิดเห็นที่ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>No theme is no fault: some comments stand alone. For others a theme lies near. Choose how surely it must; what you accept without reading stays marked as such, and Ctrl+Z takes it back.</source>
        <translation>การไม่มีหัวข้อไม่ใช่ความผิด: บางความคิดเห็นยืนอยู่ลำพัง บางความคิดเห็นมีหัวข้ออยู่ใกล้ เลือกว่าต้องแน่ใจเพียงใด สิ่งที่คุณรับโดยไม่อ่านจะมีเครื่องหมายบอกไว้ และ Ctrl+Z ย้อนกลับได้</translation>
    </message>
    <message>
        <source>Fewer, surer</source>
        <translation>น้อยลง แน่ใจขึ้น</translation>
    </message>
    <message>
        <source>More, less sure</source>
        <translation>มากขึ้น แน่ใจน้อยลง</translation>
    </message>
    <message>
        <source>How many suggestions to accept</source>
        <translation>จะรับข้อเสนอกี่รายการ</translation>
    </message>
    <message>
        <source>What would be accepted, and what just not</source>
        <translation>สิ่งที่จะรับ และสิ่งที่เกือบรับ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Suggested theme</source>
        <translation>หัวข้อที่เสนอ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>นำห่าง</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ใช่</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– ไม่</translation>
    </message>
    <message>
        <source>Accept &amp;this one</source>
        <translation>รับรายการนี้(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>รับ(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing can be suggested: no theme in their language has comments the workbench could hold them against.</source>
        <translation>เสนออะไรไม่ได้: ไม่มีหัวข้อในภาษาของความคิดเห็นเหล่านี้ที่มีความคิดเห็นให้เทียบ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) without a theme</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นที่ไม่มีหัวข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a person&apos;s word</source>
        <translation>
            <numerusform>%Ln รายการเป็นการตัดสินของคน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted</source>
        <translation>
            <numerusform>รับ %Ln ข้อเสนอ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left without a theme</source>
        <translation>
            <numerusform>เหลือ %Ln ความคิดเห็นที่ไม่มีหัวข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked on %Ln comment(s) that have a theme and are as sure: right for %1.</source>
        <translation>
            <numerusform>ตรวจกับ %Ln ความคิดเห็นที่มีหัวข้อและแน่ใจเท่ากัน: ถูก %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>รับ %Ln ข้อเสนอ(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Beside the population</source>
        <translation>เทียบกับประชากร</translation>
    </message>
    <message>
        <source>The share of each group among the people who answered, against its share of the population. A group is named where chance does not explain the difference; of all groups named, at most 5% are so by chance.</source>
        <translation>สัดส่วนของแต่ละกลุ่มในผู้ที่ตอบ เทียบกับสัดส่วนในประชากร ระบุชื่อกลุ่มเมื่อความบังเอิญอธิบายความต่างไม่ได้ ในกลุ่มที่ระบุทั้งหมดเป็นเรื่องบังเอิญไม่เกิน 5%</translation>
    </message>
    <message>
        <source>Which part of the population each group is, nobody has told yet: a census or a register knows.</source>
        <translation>ยังไม่มีใครบอกว่าแต่ละกลุ่มเป็นส่วนใดของประชากร: สำมะโนหรือทะเบียนรู้</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>สัดส่วนของกลุ่ม</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>กี่เท่า</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>▼ less than its part</source>
        <translation>▼ น้อยกว่าส่วนของตน</translation>
    </message>
    <message>
        <source>▲ more than its part</source>
        <translation>▲ มากกว่าส่วนของตน</translation>
    </message>
    <message>
        <source>as its part</source>
        <translation>เท่าส่วนของตน</translation>
    </message>
    <message>
        <source>Share of those who answered, times that of the population</source>
        <translation>สัดส่วนของผู้ที่ตอบ เทียบเป็นเท่าของสัดส่วนในประชากร</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>น้อยเกินกว่าจะแสดง</translation>
    </message>
    <message>
        <source>&amp;Give shares of the population…</source>
        <translation>ให้สัดส่วนของประชากร(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;move these shares</source>
        <translation>เอาสัดส่วนเหล่านี้ออก(&amp;M)</translation>
    </message>
    <message>
        <source>Shares of the population</source>
        <translation>สัดส่วนของประชากร</translation>
    </message>
    <message>
        <source>One group a line with its share, such as: North = 40%. Give all groups of the population, also those nobody answered from; they make 100%. A table with the columns group and share (or people) can be read.</source>
        <translation>หนึ่งกลุ่มต่อบรรทัดพร้อมสัดส่วน เช่น ภาคเหนือ = 40% ให้ครบทุกกลุ่มของประชากร รวมกลุ่มที่ไม่มีใครตอบ รวมเป็น 100% อ่านตารางที่มีคอลัมน์ group และ share (หรือ people) ได้</translation>
    </message>
    <message>
        <source>Groups &amp;of:</source>
        <translation>กลุ่มของ(&amp;O):</translation>
    </message>
    <message>
        <source>Groups with their shares</source>
        <translation>กลุ่มและสัดส่วน</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>อ่านไฟล์(&amp;F)…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>ตาราง (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>เก็บ(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Heard less than their part: %1.</source>
        <translation>เสียงน้อยกว่าส่วนของตน: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of groups not listed answered, too.</source>
        <translation>
            <numerusform>มี %Ln คนจากกลุ่มที่ไม่อยู่ในรายการตอบด้วย</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>For every study on this computer. What you choose counts at once.</source>
        <translation>สำหรับทุกงานศึกษาบนคอมพิวเตอร์นี้ สิ่งที่เลือกมีผลทันที</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ภาษา(&amp;L):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>ภาษาเปลี่ยนเมื่อเปิดโปรแกรมครั้งต่อไป</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>รูปลักษณ์(&amp;A):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความต่างสีสูง</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>ขนาดตัวอักษร(&amp;T):</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>&amp;Begin with safe view on</source>
        <translation>เริ่มโดยเปิดมุมมองปลอดภัย(&amp;B)</translation>
    </message>
    <message>
        <source>Marked personal data is covered until you turn safe view off.</source>
        <translation>ข้อมูลส่วนบุคคลที่ทำเครื่องหมายจะถูกปิดจนกว่าคุณจะปิดมุมมองปลอดภัย</translation>
    </message>
    <message>
        <source>&amp;Your name as a coder:</source>
        <translation>ชื่อของคุณในฐานะผู้ลงรหัส(&amp;Y):</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>การค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>How &amp;fine:</source>
        <translation>ละเอียดเพียงใด(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Multilingual model:</source>
        <translation>แบบจำลองหลายภาษา(&amp;M):</translation>
    </message>
    <message>
        <source>Met&amp;hod:</source>
        <translation>วิธีการ(&amp;H):</translation>
    </message>
    <message>
        <source>What is proposed when you look for themes.</source>
        <translation>สิ่งที่เสนอเมื่อคุณค้นหาหัวข้อ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Looking at “%1”…</source>
        <translation>กำลังดู “%1”…</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file was kept.</source>
        <translation>ยกเลิกการนำเข้าแล้ว ไม่ได้เก็บอะไรจากไฟล์</translation>
    </message>
    <message>
        <source>Importing “%1” · %2 rows</source>
        <translation>กำลังนำเข้า “%1” · %2 แถว</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>ความหมายของคอลัมน์</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong before you import.</source>
        <translation>เดาจากไฟล์ แก้สิ่งที่ผิดก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>หมายถึง</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Say which column holds the comments: choose “Comments” for it.</source>
        <translation>บอกว่าคอลัมน์ใดมีความคิดเห็น: เลือก “ความคิดเห็น” ให้คอลัมน์นั้น</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>นำเข้า(&amp;I)</translation>
    </message>
    <message>
        <source>Import this and &amp;all that wait</source>
        <translation>นำเข้าไฟล์นี้และที่รออยู่ทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>ไม่นำเข้า(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;ke over rows that say something else now</source>
        <translation>รับแถวที่ตอนนี้พูดต่างออกไป(&amp;K)</translation>
    </message>
    <message>
        <source>Where this file is a newer export of one the study has: show what it says now of rows that are there already. What they said before is kept, with all that was decided about it.</source>
        <translation>เมื่อไฟล์นี้เป็นการส่งออกที่ใหม่กว่าของไฟล์ที่งานศึกษามี: แสดงสิ่งที่ไฟล์พูดตอนนี้เกี่ยวกับแถวที่มีอยู่แล้ว สิ่งที่เคยพูดยังเก็บไว้ พร้อมทุกสิ่งที่ตัดสินเกี่ยวกับสิ่งนั้น</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>คุณเลือกสิ่งนี้</translation>
    </message>
    <message>
        <source>Which column holds the comments?</source>
        <translation>คอลัมน์ใดมีความคิดเห็น</translation>
    </message>
    <message>
        <source>No column of this file looks like comments. Which one holds them?</source>
        <translation>ไม่มีคอลัมน์ใดของไฟล์นี้ดูเหมือนความคิดเห็น คอลัมน์ใดมีความคิดเห็น</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[ปิดไว้]</translation>
    </message>
    <message>
        <source>Safe view is on: what people wrote is covered until it is imported and looked through.</source>
        <translation>มุมมองปลอดภัยเปิดอยู่: สิ่งที่ผู้คนเขียนถูกปิดจนกว่าจะนำเข้าและตรวจดู</translation>
    </message>
    <message>
        <source>Rating: satisfaction</source>
        <translation>คะแนน: ความพึงพอใจ</translation>
    </message>
    <message>
        <source>Rating: effort it took</source>
        <translation>คะแนน: ความพยายามที่ใช้</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>แก้ได้ในการติดต่อครั้งแรก</translation>
    </message>
    <message>
        <source>Rating: trust</source>
        <translation>คะแนน: ความไว้วางใจ</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>คะแนนเสียง</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>เวลาแก้เรื่อง</translation>
    </message>
    <message>
        <source>Another rating or figure</source>
        <translation>คะแนนหรือตัวเลขอื่น</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Comments: what is good?</source>
        <translation>ความคิดเห็น: อะไรดี</translation>
    </message>
    <message>
        <source>Comments: what could be better?</source>
        <translation>ความคิดเห็น: อะไรควรดีขึ้น</translation>
    </message>
    <message>
        <source>Number or id of the row</source>
        <translation>เลขหรือรหัสของแถว</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>The question asked</source>
        <translation>คำถามที่ถาม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>A group to compare</source>
        <translation>กลุ่มสำหรับเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Weight of the row</source>
        <translation>น้ำหนักของแถว</translation>
    </message>
    <message>
        <source>The person (kept as a code only)</source>
        <translation>บุคคล (เก็บเป็นรหัสเท่านั้น)</translation>
    </message>
    <message>
        <source>What it answers to</source>
        <translation>สิ่งที่ตอบ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ตัดออก</translation>
    </message>
    <message>
        <source>Import “%1”?</source>
        <translation>นำเข้า “%1” หรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln คอลัมน์</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1 · %2</source>
        <translation>รู้จัก: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s)</source>
        <translation>
            <numerusform>มีอีก %Ln ไฟล์รออยู่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>Priorities</source>
        <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>List of priorities</source>
        <translation>รายการลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>What to act on</source>
        <translation>สิ่งที่ควรทำ</translation>
    </message>
    <message>
        <source>Themes it rests on</source>
        <translation>หัวข้อที่อิง</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>เชิงลบ</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>ความพยายาม</translation>
    </message>
    <message>
        <source>Who, by when</source>
        <translation>ใคร ภายในเมื่อใด</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Score: reach (its people, as a part of the most any priority has) + severity (the mean of the negative part, of hard answers and of unresolved matters, as far as they are known) + confidence (the least of what it rests on) + benefit (1 where a small group raises it more than others) − effort (0 for 1, 1 for 5), each times its weight. * Nobody judged the effort: 3 is counted. The rule is a help to talk it over, no measurement.</source>
        <translation>คะแนน: การเข้าถึง (จำนวนคนเทียบกับเรื่องที่มีคนมากที่สุด) + ความรุนแรง (ค่าเฉลี่ยของส่วนที่เป็นลบ คำตอบว่ายาก และเรื่องที่ไม่ได้แก้ เท่าที่รู้) + ความเชื่อมั่น (ค่าน้อยสุดของสิ่งที่อิง) + ประโยชน์ (1 เมื่อกลุ่มเล็กพูดถึงมากกว่ากลุ่มอื่น) − ความพยายาม (0 สำหรับ 1, 1 สำหรับ 5) แต่ละส่วนคูณน้ำหนัก * ไม่มีใครประเมินความพยายาม: นับเป็น 3 กฎนี้ช่วยในการพูดคุย ไม่ใช่การวัด</translation>
    </message>
    <message>
        <source>Weight of reac&amp;h:</source>
        <translation>น้ำหนักของการเข้าถึง(&amp;H):</translation>
    </message>
    <message>
        <source>Weight of se&amp;verity:</source>
        <translation>น้ำหนักของความรุนแรง(&amp;V):</translation>
    </message>
    <message>
        <source>Weight of co&amp;nfidence:</source>
        <translation>น้ำหนักของความเชื่อมั่น(&amp;N):</translation>
    </message>
    <message>
        <source>Wei&amp;ght of benefit:</source>
        <translation>น้ำหนักของประโยชน์(&amp;G):</translation>
    </message>
    <message>
        <source>Weight of e&amp;ffort:</source>
        <translation>น้ำหนักของความพยายาม(&amp;F):</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>เขียนใหม่(&amp;W)</translation>
    </message>
    <message>
        <source>Show its &amp;comments</source>
        <translation>แสดงความคิดเห็นของเรื่องนี้(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>เอาออก(&amp;M)</translation>
    </message>
    <message>
        <source>No priorities yet</source>
        <translation>ยังไม่มีลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Choose a theme that asks for action and press “Make it a priority” (Ctrl+T). Here you then say who does what by when, and what people were told.</source>
        <translation>เลือกหัวข้อที่ต้องลงมือทำแล้วกด “ตั้งเป็นลำดับความสำคัญ” (Ctrl+T) จากนั้นบอกที่นี่ว่าใครทำอะไรภายในเมื่อใด และบอกอะไรแก่ผู้คน</translation>
    </message>
    <message>
        <source>Go to the themes</source>
        <translation>ไปที่หัวข้อ</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>ยังไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>A priority rests on what many people say. Find the themes first, then choose what to act on.</source>
        <translation>ลำดับความสำคัญอิงสิ่งที่หลายคนพูด ค้นหาหัวข้อก่อน แล้วเลือกว่าจะทำอะไร</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then choose what to act on.</source>
        <translation>นำเข้าความคิดเห็นและค้นหาหัวข้อ แล้วเลือกว่าจะทำอะไร</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>&amp;Effort (1 easy, 5 hard):</source>
        <translation>ความพยายาม (1 ง่าย 5 ยาก)(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>สถานะ(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>ผู้รับผิดชอบ(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>กำหนดวัน(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Answered through:</source>
        <translation>ตอบผ่าน(&amp;A):</translation>
    </message>
    <message>
        <source>Reason people give:</source>
        <translation>เหตุผลที่ผู้คนให้:</translation>
    </message>
    <message>
        <source>What to &amp;tell those who wrote:</source>
        <translation>จะบอกอะไรแก่ผู้ที่เขียน(&amp;T):</translation>
    </message>
    <message>
        <source>What they were told (&amp;you said, we did):</source>
        <translation>สิ่งที่บอกไปแล้ว (คุณบอก เราทำ)(&amp;Y):</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ไม่รับทำ</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ได้บอก</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Nobody judged the effort, so 3 is counted. The score is %1 if it is 5, and %2 if it is 1.</source>
        <translation>ไม่มีใครประเมินความพยายาม จึงนับเป็น 3 คะแนนเป็น %1 หากเป็น 5 และ %2 หากเป็น 1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 จาก %2 (%3)</translation>
    </message>
</context>
<context>
    <name>PriorityViews</name>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>กระดาน</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>ผลกระทบและความพยายาม</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>คำมั่น</translation>
    </message>
    <message>
        <source>Priorities: %1</source>
        <translation>ลำดับความสำคัญ: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrow keys walk the cards, Ctrl with ← or → moves a card to another column, and so does dragging it.</source>
        <translation>ปุ่มลูกศรเลื่อนไปตามการ์ด Ctrl กับ ← หรือ → ย้ายการ์ดไปคอลัมน์อื่น การลากก็เช่นกัน</translation>
    </message>
    <message>
        <source>Picture of impact and effort</source>
        <translation>ภาพผลกระทบและความพยายาม</translation>
    </message>
    <message>
        <source>Impact and effort of priorities</source>
        <translation>ผลกระทบและความพยายามของลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>&amp;Upwards:</source>
        <translation>แกนตั้ง(&amp;U):</translation>
    </message>
    <message>
        <source>Impact: what speaks for it, by the rule below</source>
        <translation>ผลกระทบ: สิ่งที่สนับสนุนเรื่องนี้ ตามกฎด้านล่าง</translation>
    </message>
    <message>
        <source>People who speak of it</source>
        <translation>คนที่พูดถึงเรื่องนี้</translation>
    </message>
    <message>
        <source>Effort, as people judged it</source>
        <translation>ความพยายาม ตามที่คนประเมิน</translation>
    </message>
    <message>
        <source>%1 (easy)</source>
        <translation>%1 (ง่าย)</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <translation>%1 (ยาก)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>What stands high and to the left helps most for the least. %1 of %2 have no effort yet: they stand apart here, and in the table their score counts 3.</source>
        <translation>สิ่งที่อยู่สูงและซ้ายช่วยได้มากที่สุดโดยใช้น้อยที่สุด %1 จาก %2 ยังไม่มีความพยายาม: แยกไว้ต่างหากที่นี่ และในตารางคะแนนนับเป็น 3</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>คัดลอกภาพ(&amp;P)</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>บันทึกภาพ(&amp;I)…</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>บันทึกตาราง(&amp;B)…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>ภาพอยู่ในคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>ภาพ (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>เป็นลบ %1</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>ความพยายาม %1</translation>
    </message>
    <message>
        <source>%1 upwards, effort %2</source>
        <translation>แกนตั้ง %1 ความพยายาม %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A coder needs a name.</source>
        <translation>ผู้ลงรหัสต้องมีชื่อ</translation>
    </message>
    <message>
        <source>A promise needs words.</source>
        <translation>คำมั่นต้องมีถ้อยคำ</translation>
    </message>
    <message>
        <source>A quote needs words.</source>
        <translation>คำพูดอ้างอิงต้องมีถ้อยคำ</translation>
    </message>
    <message>
        <source>A selection needs a name.</source>
        <translation>ชุดที่เลือกต้องมีชื่อ</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>หัวข้อต้องมีชื่อ</translation>
    </message>
    <message>
        <source>All comments coded blind were called the same: there is nothing for a model to tell apart.</source>
        <translation>ความคิดเห็นที่ลงรหัสแบบปิดตาถูกบอกเหมือนกันทั้งหมด: แบบจำลองไม่มีอะไรให้แยก</translation>
    </message>
    <message>
        <source>Analyse again, and verify that analysis.</source>
        <translation>วิเคราะห์อีกครั้ง แล้วตรวจสอบการวิเคราะห์นั้น</translation>
    </message>
    <message>
        <source>Analyse again, or set the calibrated model aside first.</source>
        <translation>วิเคราะห์อีกครั้ง หรือพักแบบจำลองที่ปรับเทียบไว้ก่อน</translation>
    </message>
    <message>
        <source>Analyse again, with other settings or more comments, and compare then.</source>
        <translation>วิเคราะห์อีกครั้งด้วยการตั้งค่าอื่นหรือความคิดเห็นมากขึ้น แล้วจึงเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Analyse again, with the granularity you want.</source>
        <translation>วิเคราะห์อีกครั้งด้วยความละเอียดที่ต้องการ</translation>
    </message>
    <message>
        <source>Analyse again; from then on another granularity is there at once.</source>
        <translation>วิเคราะห์อีกครั้ง จากนั้นความละเอียดอื่นจะปรากฏทันที</translation>
    </message>
    <message>
        <source>Analyse it first, in the window or with “voc analyze”.</source>
        <translation>วิเคราะห์ก่อน ในหน้าต่างหรือด้วย “voc analyze”</translation>
    </message>
    <message>
        <source>Another selection is called “{name}”.</source>
        <translation>มีชุดที่เลือกอื่นชื่อ “{name}” อยู่แล้ว</translation>
    </message>
    <message>
        <source>Answers cannot be grouped by “{grouping}”.</source>
        <translation>จัดกลุ่มคำตอบตาม “{grouping}” ไม่ได้</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>นำกลับมาก่อน</translation>
    </message>
    <message>
        <source>Calibrate one first (voc code calibrate).</source>
        <translation>ปรับเทียบก่อน (voc code calibrate)</translation>
    </message>
    <message>
        <source>Check that the export finished and that the right file was chosen.</source>
        <translation>ตรวจว่าการส่งออกเสร็จสิ้นและเลือกไฟล์ถูกต้อง</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or copy the study to a folder of your own.</source>
        <translation>ตรวจสิทธิ์ของโฟลเดอร์ หรือคัดลอกงานศึกษาไปยังโฟลเดอร์ของคุณเอง</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try again.</source>
        <translation>ตรวจชื่อและโฟลเดอร์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Check the name, or make a new study.</source>
        <translation>ตรวจชื่อ หรือสร้างงานศึกษาใหม่</translation>
    </message>
    <message>
        <source>Choose a file ending in .voc.</source>
        <translation>เลือกไฟล์ที่ลงท้ายด้วย .voc</translation>
    </message>
    <message>
        <source>Choose a name of up to 80 letters, without / \ : * ? &quot; &lt; &gt; | and not beginning with a dot.</source>
        <translation>เลือกชื่อไม่เกิน 80 ตัวอักษร ไม่มี / \ : * ? &quot; &lt; &gt; | และไม่ขึ้นต้นด้วยจุด</translation>
    </message>
    <message>
        <source>Choose a sentence-transformers model of the BERT or XLM-RoBERTa family.</source>
        <translation>เลือกแบบจำลอง sentence-transformers ตระกูล BERT หรือ XLM-RoBERTa</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>เลือกโฟลเดอร์อื่น หรือปิดไฟล์ในที่ที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again, whole.</source>
        <translation>เลือกแบบจำลองอื่น หรือนำแบบจำลองนี้มาใหม่ให้ครบ</translation>
    </message>
    <message>
        <source>Choose another name, or forget that one first.</source>
        <translation>เลือกชื่ออื่น หรือลืมชื่อนั้นก่อน</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing study.</source>
        <translation>เลือกชื่ออื่น หรือเปิดงานศึกษาที่มีอยู่</translation>
    </message>
    <message>
        <source>Choose another theme as well.</source>
        <translation>เลือกอีกหัวข้อหนึ่งด้วย</translation>
    </message>
    <message>
        <source>Choose another theme to put above it, or take the other one out first.</source>
        <translation>เลือกหัวข้ออื่นไว้ด้านบน หรือนำอีกหัวข้อออกก่อน</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>เลือกจาก: {known}</translation>
    </message>
    <message>
        <source>Choose one of the columns named here.</source>
        <translation>เลือกคอลัมน์หนึ่งที่ระบุที่นี่</translation>
    </message>
    <message>
        <source>Choose one of those named here.</source>
        <translation>เลือกหนึ่งในที่ระบุที่นี่</translation>
    </message>
    <message>
        <source>Choose some words of the comment and quote them again.</source>
        <translation>เลือกคำบางคำของความคิดเห็นแล้วอ้างอิงอีกครั้ง</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>ปิดที่นั่น แล้วเปิดที่นี่</translation>
    </message>
    <message>
        <source>Close other programs, or analyse a part of the comments.</source>
        <translation>ปิดโปรแกรมอื่น หรือวิเคราะห์เพียงบางส่วนของความคิดเห็น</translation>
    </message>
    <message>
        <source>Code more comments and calibrate again; until then the starter judges better.</source>
        <translation>ลงรหัสความคิดเห็นเพิ่มแล้วปรับเทียบอีกครั้ง จนกว่าจะถึงตอนนั้นแบบจำลองตั้งต้นประเมินได้ดีกว่า</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are called otherwise.</source>
        <translation>ลงรหัสความคิดเห็นของกลุ่มตัวอย่างสุ่มเพิ่ม (voc code draw) จนมีบางรายการที่บอกต่างออกไป</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are given a tag.</source>
        <translation>ลงรหัสความคิดเห็นของกลุ่มตัวอย่างสุ่มเพิ่ม (voc code draw) จนมีบางรายการได้ป้าย</translation>
    </message>
    <message>
        <source>Code more of a random draw (voc code draw), then try again.</source>
        <translation>ลงรหัสกลุ่มตัวอย่างสุ่มเพิ่ม (voc code draw) แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Code the comments the draw lists; what was not drawn cannot speak for the rest.</source>
        <translation>ลงรหัสความคิดเห็นที่กลุ่มตัวอย่างระบุ สิ่งที่ไม่ได้สุ่มใช้แทนที่เหลือไม่ได้</translation>
    </message>
    <message>
        <source>Copy the details and report them; they hold no comment text.</source>
        <translation>คัดลอกรายละเอียดแล้วรายงาน ในนั้นไม่มีข้อความของความคิดเห็น</translation>
    </message>
    <message>
        <source>Copy them from the comment letter for letter, or leave them out to quote all of it.</source>
        <translation>คัดลอกจากความคิดเห็นให้ตรงทุกตัวอักษร หรือเว้นว่างเพื่ออ้างอิงทั้งหมด</translation>
    </message>
    <message>
        <source>Delete that file from the pack (model.safetensors holds the same weights), then add it again.</source>
        <translation>ลบไฟล์นั้นออกจากชุด (model.safetensors มีค่าน้ำหนักเดียวกัน) แล้วเพิ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>อย่าใช้ชุดนี้</translation>
    </message>
    <message>
        <source>Draw fewer, or import more comments first.</source>
        <translation>สุ่มน้อยลง หรือนำเข้าความคิดเห็นเพิ่มก่อน</translation>
    </message>
    <message>
        <source>Draw some comments at random (voc code draw) and code these blind, too, then try again.</source>
        <translation>สุ่มความคิดเห็นบางส่วน (voc code draw) แล้วลงรหัสแบบปิดตาด้วย จากนั้นลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Each language has a model of its own: code more comments of the one that matters most, then try again.</source>
        <translation>แต่ละภาษามีแบบจำลองของตน: ลงรหัสความคิดเห็นของภาษาที่สำคัญที่สุดเพิ่ม แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Find the themes first, then draw comments to code.</source>
        <translation>ค้นหาหัวข้อก่อน แล้วจึงสุ่มความคิดเห็นเพื่อลงรหัส</translation>
    </message>
    <message>
        <source>Findings are not written as “{format}”.</source>
        <translation>ข้อค้นพบไม่เขียนเป็น “{format}”</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>เพิ่มที่ว่าง หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>เพิ่มที่ว่าง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Get the model again from where the fingerprint was published.</source>
        <translation>นำแบบจำลองมาใหม่จากที่ที่เผยแพร่ลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Get the model again, whole.</source>
        <translation>นำแบบจำลองมาใหม่ให้ครบ</translation>
    </message>
    <message>
        <source>Get the whole model, with this file, and add it again.</source>
        <translation>นำแบบจำลองมาให้ครบพร้อมไฟล์นี้ แล้วเพิ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>Give a level between the scale&apos;s ends; of a yes or no, a share such as 0.8.</source>
        <translation>ให้ระดับระหว่างปลายทั้งสองของมาตรวัด หากเป็นใช่หรือไม่ ให้เป็นสัดส่วน เช่น 0.8</translation>
    </message>
    <message>
        <source>Give a whole number from 1 (easy) to 5 (hard).</source>
        <translation>ให้จำนวนเต็มตั้งแต่ 1 (ง่าย) ถึง 5 (ยาก)</translation>
    </message>
    <message>
        <source>Give every group a number above nought, such as 40%, 40 or 0.4.</source>
        <translation>ให้ตัวเลขมากกว่าศูนย์แก่ทุกกลุ่ม เช่น 40%, 40 หรือ 0.4</translation>
    </message>
    <message>
        <source>Give every group one share.</source>
        <translation>ให้หนึ่งสัดส่วนแก่ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Give it again whenever you like.</source>
        <translation>สั่งอีกครั้งเมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>Give one, so that people&apos;s codings can be told apart.</source>
        <translation>บอกชื่อ เพื่อให้แยกการลงรหัสของแต่ละคนได้</translation>
    </message>
    <message>
        <source>Give the columns the names: name, description, example. Only the first is needed.</source>
        <translation>ตั้งชื่อคอลัมน์ว่า: name, description, example จำเป็นเฉพาะคอลัมน์แรก</translation>
    </message>
    <message>
        <source>Give the lower end first, such as 1-5.</source>
        <translation>ให้ปลายต่ำก่อน เช่น 1-5</translation>
    </message>
    <message>
        <source>Give two or three letters, such as en, es, tr or th.</source>
        <translation>ให้ตัวอักษรสองหรือสามตัว เช่น en, es, tr หรือ th</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Group by theme, channel, question, language, month or week, or by a column that was read as a group.</source>
        <translation>จัดกลุ่มตาม theme, channel, question, language, month หรือ week หรือตามคอลัมน์ที่อ่านเป็นกลุ่ม</translation>
    </message>
    <message>
        <source>If you trust the file, open it where it comes from and save the table as CSV (UTF-8).</source>
        <translation>หากเชื่อถือไฟล์ ให้เปิดในโปรแกรมที่มาแล้วบันทึกตารางเป็น CSV (UTF-8)</translation>
    </message>
    <message>
        <source>Import a file of comments first.</source>
        <translation>นำเข้าไฟล์ความคิดเห็นก่อน</translation>
    </message>
    <message>
        <source>Import a newer export of the same source to add what is new.</source>
        <translation>นำเข้าการส่งออกที่ใหม่กว่าของแหล่งเดียวกันเพื่อเพิ่มสิ่งใหม่</translation>
    </message>
    <message>
        <source>Import one of them at a time; name it behind the rest, as in “{example}”.</source>
        <translation>นำเข้าทีละอย่าง โดยใส่ชื่อต่อท้าย เช่นใน “{example}”</translation>
    </message>
    <message>
        <source>Import the file again, so that what is shown and what is imported are the same.</source>
        <translation>นำเข้าไฟล์อีกครั้ง เพื่อให้สิ่งที่แสดงกับสิ่งที่นำเข้าตรงกัน</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>ติดตั้งรุ่นใหม่กว่าเพื่อเปิด</translation>
    </message>
    <message>
        <source>Install the workbench again, then run “voc doctor”.</source>
        <translation>ติดตั้งโปรแกรมอีกครั้ง แล้วสั่ง “voc doctor”</translation>
    </message>
    <message>
        <source>Keep a copy of the file and restore the newest backup.</source>
        <translation>เก็บสำเนาของไฟล์แล้วกู้คืนข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>Kept are: {known}. Or name a file that was saved with --save-mapping.</source>
        <translation>ที่เก็บไว้: {known} หรือระบุไฟล์ที่บันทึกด้วย --save-mapping</translation>
    </message>
    <message>
        <source>Leave out what is not needed, or join codes that are near each other.</source>
        <translation>ตัดสิ่งที่ไม่จำเป็นออก หรือรวมรหัสที่ใกล้กัน</translation>
    </message>
    <message>
        <source>Let other people code that draw, or choose something else to code of its comments.</source>
        <translation>ให้คนอื่นลงรหัสกลุ่มตัวอย่างนั้น หรือเลือกลงรหัสด้านอื่นของความคิดเห็น</translation>
    </message>
    <message>
        <source>Link it first (voc promise link).</source>
        <translation>เชื่อมก่อน (voc promise link)</translation>
    </message>
    <message>
        <source>List all groups of the population, two at least.</source>
        <translation>ระบุทุกกลุ่มของประชากร อย่างน้อยสองกลุ่ม</translation>
    </message>
    <message>
        <source>List all groups; where the numbers are people, name their column “people”.</source>
        <translation>ระบุทุกกลุ่ม หากตัวเลขเป็นจำนวนคน ให้ตั้งชื่อคอลัมน์ว่า “people”</translation>
    </message>
    <message>
        <source>List the packs with: voc models. Or analyse with what the workbench brings along.</source>
        <translation>ดูรายการชุดด้วย: voc models หรือวิเคราะห์ด้วยสิ่งที่โปรแกรมมีมาให้</translation>
    </message>
    <message>
        <source>Look at the list (voc population STUDY.voc).</source>
        <translation>ดูรายการ (voc population STUDY.voc)</translation>
    </message>
    <message>
        <source>Look at the list of measures (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes, or an id.</source>
        <translation>ดูรายการตัวชี้วัด (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes หรือรหัส</translation>
    </message>
    <message>
        <source>Look at the list of measures: the other one holds the answers of another file.</source>
        <translation>ดูรายการตัวชี้วัด: อีกตัวมีคำตอบของไฟล์อื่น</translation>
    </message>
    <message>
        <source>Look it up in the history (voc history): it may be taken back already.</source>
        <translation>ดูในประวัติ (voc history): อาจย้อนกลับไปแล้ว</translation>
    </message>
    <message>
        <source>Look it up in the list of priorities.</source>
        <translation>ดูในรายการลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Look it up in the list of promises (voc promise list).</source>
        <translation>ดูในรายการคำมั่น (voc promise list)</translation>
    </message>
    <message>
        <source>Look it up in the list of quotes (voc quotes).</source>
        <translation>ดูในรายการคำพูดอ้างอิง (voc quotes)</translation>
    </message>
    <message>
        <source>Look its id up in the list of draws.</source>
        <translation>ดูรหัสในรายการกลุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Look its id up in the list of themes (voc themes) or of priorities (voc priorities).</source>
        <translation>ดูรหัสในรายการหัวข้อ (voc themes) หรือลำดับความสำคัญ (voc priorities)</translation>
    </message>
    <message>
        <source>Look its name up in the list of saved selections (voc selections).</source>
        <translation>ดูชื่อในรายการชุดที่บันทึกไว้ (voc selections)</translation>
    </message>
    <message>
        <source>Look its number up in the list of campaigns (voc campaigns); it may have changed with the last import.</source>
        <translation>ดูเลขในรายการการรณรงค์ (voc campaigns) อาจเปลี่ยนไปเมื่อนำเข้าครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Look its wording up in the list of questions (voc questions).</source>
        <translation>ดูถ้อยคำในรายการคำถาม (voc questions)</translation>
    </message>
    <message>
        <source>Look the comment&apos;s id up in the comments list.</source>
        <translation>ดูรหัสของความคิดเห็นในรายการความคิดเห็น</translation>
    </message>
    <message>
        <source>Look the theme&apos;s id up in the theme list.</source>
        <translation>ดูรหัสของหัวข้อในรายการหัวข้อ</translation>
    </message>
    <message>
        <source>Look through the list of marks again.</source>
        <translation>ตรวจรายการเครื่องหมายอีกครั้ง</translation>
    </message>
    <message>
        <source>Merge copies of one study, made by copying its file.</source>
        <translation>รวมสำเนาของงานศึกษาเดียวกันที่ทำโดยคัดลอกไฟล์</translation>
    </message>
    <message>
        <source>Merging needs at least two themes.</source>
        <translation>การรวมต้องมีอย่างน้อยสองหัวข้อ</translation>
    </message>
    <message>
        <source>Name another folder, go on with that study (voc analyze), or add --replace to begin afresh.</source>
        <translation>ระบุโฟลเดอร์อื่น ทำงานศึกษานั้นต่อ (voc analyze) หรือเพิ่ม --replace เพื่อเริ่มใหม่</translation>
    </message>
    <message>
        <source>Name one with “--codebook FILE”.</source>
        <translation>ระบุด้วย “--codebook FILE”</translation>
    </message>
    <message>
        <source>Name the column that holds the comments (in the window, or with --text COLUMN).</source>
        <translation>ระบุคอลัมน์ที่มีความคิดเห็น (ในหน้าต่าง หรือด้วย --text COLUMN)</translation>
    </message>
    <message>
        <source>Name the columns “group” and “share”, or “group” and “people” where they are counts.</source>
        <translation>ตั้งชื่อคอลัมน์ว่า “group” และ “share” หรือ “group” และ “people” หากเป็นจำนวน</translation>
    </message>
    <message>
        <source>No column of “{path}” looks like comments. Its columns are: {columns}.</source>
        <translation>ไม่มีคอลัมน์ใดของ “{path}” ดูเหมือนความคิดเห็น คอลัมน์มี: {columns}</translation>
    </message>
    <message>
        <source>No language has {wanted} comments coded blind; the most has {coded}.</source>
        <translation>ไม่มีภาษาใดมีความคิดเห็นที่ลงรหัสแบบปิดตาครบ {wanted} มากที่สุดมี {coded}</translation>
    </message>
    <message>
        <source>No letter has the number {campaign}.</source>
        <translation>ไม่มีจดหมายหมายเลข {campaign}</translation>
    </message>
    <message>
        <source>No model was added.</source>
        <translation>ไม่ได้เพิ่มแบบจำลองใด</translation>
    </message>
    <message>
        <source>No shares of the population are known for “{segment}”.</source>
        <translation>ไม่รู้สัดส่วนของประชากรสำหรับ “{segment}”</translation>
    </message>
    <message>
        <source>None of the coded comments was given a tag that a model could learn; “off-topic” is no such tag.</source>
        <translation>ไม่มีความคิดเห็นที่ลงรหัสรายการใดได้ป้ายที่แบบจำลองเรียนรู้ได้ “นอกเรื่อง” ไม่ใช่ป้ายเช่นนั้น</translation>
    </message>
    <message>
        <source>None of the comments coded blind was drawn at random: nothing could say how often a model is right.</source>
        <translation>ไม่มีความคิดเห็นที่ลงรหัสแบบปิดตารายการใดมาจากการสุ่ม: ไม่มีอะไรบอกได้ว่าแบบจำลองถูกบ่อยเพียงใด</translation>
    </message>
    <message>
        <source>None of the groups in the list is a value of “{segment}”: {values}.</source>
        <translation>ไม่มีกลุ่มใดในรายการเป็นค่าของ “{segment}”: {values}</translation>
    </message>
    <message>
        <source>Nothing that was measured is called “{measure}”.</source>
        <translation>ไม่มีสิ่งที่วัดชื่อ “{measure}”</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was lost.</source>
        <translation>ไม่ได้นำเข้าอะไรและไม่มีอะไรสูญหาย</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was unpacked.</source>
        <translation>ไม่ได้นำเข้าและไม่ได้แตกไฟล์ใด</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was written.</source>
        <translation>ไม่ได้นำเข้าและไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not touched.</source>
        <translation>ไม่ได้นำเข้าอะไรและไม่ได้แตะไฟล์</translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation>ไม่มีอะไรนำเข้าซ้ำ</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>ไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>ไม่มีอะไรถูกเขียนทับ</translation>
    </message>
    <message>
        <source>Nothing was saved or changed.</source>
        <translation>ไม่มีอะไรถูกบันทึกหรือเปลี่ยน</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>One group alone says nothing of the others.</source>
        <translation>กลุ่มเดียวไม่บอกอะไรเกี่ยวกับกลุ่มอื่น</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it as CSV (UTF-8), and import that.</source>
        <translation>เปิดในโปรแกรมที่มา บันทึกเป็น CSV (UTF-8) แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import that.</source>
        <translation>เปิดด้วยรหัสผ่าน บันทึกสำเนาที่ไม่มีรหัสผ่าน แล้วนำเข้าสำเนานั้น</translation>
    </message>
    <message>
        <source>Open the study on a machine with a screen, or use the other commands (voc --help).</source>
        <translation>เปิดงานศึกษาบนเครื่องที่มีจอ หรือใช้คำสั่งอื่น (voc --help)</translation>
    </message>
    <message>
        <source>Point to the folder in which config.json lies, or to a zip file of it.</source>
        <translation>ชี้ไปที่โฟลเดอร์ที่มี config.json หรือไฟล์ zip ของโฟลเดอร์นั้น</translation>
    </message>
    <message>
        <source>Redo its import, keep what the study had of its changed rows, then undo the import.</source>
        <translation>ทำซ้ำการนำเข้าของไฟล์นี้ คงสิ่งที่งานศึกษามีของแถวที่เปลี่ยน แล้วย้อนการนำเข้ากลับ</translation>
    </message>
    <message>
        <source>Remove it first, or give this one another name.</source>
        <translation>เอาอันเดิมออกก่อน หรือตั้งชื่ออื่นให้อันนี้</translation>
    </message>
    <message>
        <source>Remove the pack and add it again: voc models remove, voc models add.</source>
        <translation>เอาชุดออกแล้วเพิ่มอีกครั้ง: voc models remove, voc models add</translation>
    </message>
    <message>
        <source>Run the analysis first.</source>
        <translation>สั่งวิเคราะห์ก่อน</translation>
    </message>
    <message>
        <source>Save a mapping again (voc import --save-mapping FILE), and use that.</source>
        <translation>บันทึกการจับคู่อีกครั้ง (voc import --save-mapping FILE) แล้วใช้อันนั้น</translation>
    </message>
    <message>
        <source>Save it as one of: {kinds}.</source>
        <translation>บันทึกเป็นหนึ่งใน: {kinds}</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>ดู --help ว่าให้อะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Sentiment, tones or drivers are judged by a model calibrated for the comments there were, not for new ones.</source>
        <translation>ความรู้สึก น้ำเสียง หรือปัจจัยประเมินด้วยแบบจำลองที่ปรับเทียบสำหรับความคิดเห็นที่มีอยู่เดิม ไม่ใช่ของใหม่</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {reason}.</source>
        <translation>เกิดความผิดพลาดที่ไม่ควรเกิด: {reason}</translation>
    </message>
    <message>
        <source>Start it again whenever you like; nothing is computed twice.</source>
        <translation>เริ่มอีกครั้งเมื่อใดก็ได้ ไม่มีอะไรคำนวณซ้ำ</translation>
    </message>
    <message>
        <source>Start the analysis again; it goes on where it ended.</source>
        <translation>เริ่มวิเคราะห์อีกครั้ง จะทำต่อจากที่ค้าง</translation>
    </message>
    <message>
        <source>Step {step} cannot be taken back.</source>
        <translation>ย้อนขั้น {step} กลับไม่ได้</translation>
    </message>
    <message>
        <source>The analysis ended before it was done ({reason}).</source>
        <translation>การวิเคราะห์จบก่อนเสร็จ ({reason})</translation>
    </message>
    <message>
        <source>The analysis needed more memory than this machine has free.</source>
        <translation>การวิเคราะห์ต้องใช้หน่วยความจำมากกว่าที่เครื่องนี้มีว่าง</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>ยกเลิกการวิเคราะห์แล้ว</translation>
    </message>
    <message>
        <source>The analysis {run} is an earlier one with new comments put to its themes, so it cannot be repeated as one.</source>
        <translation>การวิเคราะห์ {run} เป็นของเดิมที่จัดความคิดเห็นใหม่เข้าหัวข้อ จึงทำซ้ำเป็นครั้งเดียวไม่ได้</translation>
    </message>
    <message>
        <source>The calibrated model was not adopted: cross-validation does not show it to be better than the starter.</source>
        <translation>ไม่ได้ใช้แบบจำลองที่ปรับเทียบ: การตรวจสอบแบบไขว้ไม่แสดงว่าดีกว่าแบบจำลองตั้งต้น</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>ยกเลิกคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>The comment “{comment}” does not hold these words.</source>
        <translation>ความคิดเห็น “{comment}” ไม่มีถ้อยคำนี้</translation>
    </message>
    <message>
        <source>The comment “{comment}” is not in the draw “{draw}”.</source>
        <translation>ความคิดเห็น “{comment}” ไม่อยู่ในกลุ่มตัวอย่าง “{draw}”</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the analysis {run}, so it cannot be repeated.</source>
        <translation>ความคิดเห็น ภาษา หรือการรณรงค์เปลี่ยนไปตั้งแต่การวิเคราะห์ {run} จึงทำซ้ำไม่ได้</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the present analysis.</source>
        <translation>ความคิดเห็น ภาษา หรือการรณรงค์เปลี่ยนไปตั้งแต่การวิเคราะห์ปัจจุบัน</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full.</source>
        <translation>ดิสก์ที่มี “{path}” เต็ม</translation>
    </message>
    <message>
        <source>The existing file was not touched.</source>
        <translation>ไม่ได้แตะไฟล์เดิม</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>ไฟล์ยังอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>ไม่ได้แตะไฟล์</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack cannot be used: {reason}.</source>
        <translation>ใช้ไฟล์ “{file}” ของชุดแบบจำลองไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack “{model}” is not the one that was added (its fingerprint differs).</source>
        <translation>ไฟล์ “{file}” ของชุดแบบจำลอง “{model}” ไม่ใช่ไฟล์ที่เพิ่มไว้ (ลายนิ้วมือต่างกัน)</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read: {reason}.</source>
        <translation>อ่านไฟล์ “{path}” ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The file “{path}” holds no rows.</source>
        <translation>ไฟล์ “{path}” ไม่มีแถว</translation>
    </message>
    <message>
        <source>The language model “{model}” is not installed.</source>
        <translation>ไม่ได้ติดตั้งแบบจำลองภาษา “{model}”</translation>
    </message>
    <message>
        <source>The language model “{model}” is not the one it should be (its fingerprint differs).</source>
        <translation>แบบจำลองภาษา “{model}” ไม่ใช่ตัวที่ควรเป็น (ลายนิ้วมือต่างกัน)</translation>
    </message>
    <message>
        <source>The model is of a kind the workbench cannot run: {architecture}.</source>
        <translation>แบบจำลองเป็นชนิดที่โปรแกรมใช้งานไม่ได้: {architecture}</translation>
    </message>
    <message>
        <source>The model pack holds “{file}”, a kind of file that can carry programs or that is not read here.</source>
        <translation>ชุดแบบจำลองมี “{file}” ซึ่งเป็นชนิดไฟล์ที่มีโปรแกรมแฝงได้หรือที่นี่ไม่อ่าน</translation>
    </message>
    <message>
        <source>The model pack lacks the file “{file}”.</source>
        <translation>ชุดแบบจำลองขาดไฟล์ “{file}”</translation>
    </message>
    <message>
        <source>The model pack names a file outside of itself: “{file}”.</source>
        <translation>ชุดแบบจำลองอ้างไฟล์นอกชุด: “{file}”</translation>
    </message>
    <message>
        <source>The model was loaded but its vectors are of no use: {reason}.</source>
        <translation>โหลดแบบจำลองแล้วแต่เวกเตอร์ใช้ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The old name was kept.</source>
        <translation>คงชื่อเดิมไว้</translation>
    </message>
    <message>
        <source>The present analysis does not hold broader and finer themes.</source>
        <translation>การวิเคราะห์ปัจจุบันไม่มีหัวข้อที่กว้างหรือละเอียดกว่า</translation>
    </message>
    <message>
        <source>The report has no section “{section}”.</source>
        <translation>รายงานไม่มีส่วน “{section}”</translation>
    </message>
    <message>
        <source>The shares add up to {sum}, not to 100 % (or to 1).</source>
        <translation>สัดส่วนรวมเป็น {sum} ไม่ใช่ 100 % (หรือ 1)</translation>
    </message>
    <message>
        <source>The study has neither a theme nor a priority “{target}”.</source>
        <translation>งานศึกษาไม่มีหัวข้อหรือลำดับความสำคัญ “{target}”</translation>
    </message>
    <message>
        <source>The study has no analysis “{run}”.</source>
        <translation>งานศึกษาไม่มีการวิเคราะห์ “{run}”</translation>
    </message>
    <message>
        <source>The study has no calibrated model “{calibration}”.</source>
        <translation>งานศึกษาไม่มีแบบจำลองที่ปรับเทียบ “{calibration}”</translation>
    </message>
    <message>
        <source>The study has no comment “{comment}”.</source>
        <translation>งานศึกษาไม่มีความคิดเห็น “{comment}”</translation>
    </message>
    <message>
        <source>The study has no draw “{draw}”.</source>
        <translation>งานศึกษาไม่มีกลุ่มตัวอย่าง “{draw}”</translation>
    </message>
    <message>
        <source>The study has no earlier analysis to compare with.</source>
        <translation>งานศึกษาไม่มีการวิเคราะห์ก่อนหน้าให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>The study has no personal-data mark “{mark}”.</source>
        <translation>งานศึกษาไม่มีเครื่องหมายข้อมูลส่วนบุคคล “{mark}”</translation>
    </message>
    <message>
        <source>The study has no priority “{priority}”.</source>
        <translation>งานศึกษาไม่มีลำดับความสำคัญ “{priority}”</translation>
    </message>
    <message>
        <source>The study has no promise “{promise}”.</source>
        <translation>งานศึกษาไม่มีคำมั่น “{promise}”</translation>
    </message>
    <message>
        <source>The study has no question “{wording}”.</source>
        <translation>งานศึกษาไม่มีคำถาม “{wording}”</translation>
    </message>
    <message>
        <source>The study has no quote “{quote}”.</source>
        <translation>งานศึกษาไม่มีคำพูดอ้างอิง “{quote}”</translation>
    </message>
    <message>
        <source>The study has no selection called “{name}”.</source>
        <translation>งานศึกษาไม่มีชุดที่เลือกชื่อ “{name}”</translation>
    </message>
    <message>
        <source>The study has no theme “{theme}”.</source>
        <translation>งานศึกษาไม่มีหัวข้อ “{theme}”</translation>
    </message>
    <message>
        <source>The study has not been analysed yet.</source>
        <translation>งานศึกษายังไม่ได้วิเคราะห์</translation>
    </message>
    <message>
        <source>The study holds no comments yet.</source>
        <translation>งานศึกษายังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>The study is unchanged, and what was computed so far is kept.</source>
        <translation>งานศึกษาไม่เปลี่ยน และสิ่งที่คำนวณไว้จนถึงตอนนี้ยังเก็บอยู่</translation>
    </message>
    <message>
        <source>The study is unchanged.</source>
        <translation>งานศึกษาไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>The study is unchanged; no half-written file was left.</source>
        <translation>งานศึกษาไม่เปลี่ยน ไม่มีไฟล์ที่เขียนค้างเหลืออยู่</translation>
    </message>
    <message>
        <source>The study was not changed; imported comments are safe.</source>
        <translation>งานศึกษาไม่เปลี่ยน ความคิดเห็นที่นำเข้าแล้วปลอดภัย</translation>
    </message>
    <message>
        <source>The study was not touched.</source>
        <translation>ไม่ได้แตะงานศึกษา</translation>
    </message>
    <message>
        <source>The weights of the model pack are not those with the fingerprint {wanted}; theirs is {found}.</source>
        <translation>ค่าน้ำหนักของชุดแบบจำลองไม่ใช่ตัวที่มีลายนิ้วมือ {wanted} ของชุดนี้คือ {found}</translation>
    </message>
    <message>
        <source>There are no themes to code yet.</source>
        <translation>ยังไม่มีหัวข้อให้ลงรหัส</translation>
    </message>
    <message>
        <source>There is a model pack “{model}” already.</source>
        <translation>มีชุดแบบจำลอง “{model}” อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no codebook that comments could be put to alone.</source>
        <translation>ไม่มีสมุดรหัสที่จะจัดความคิดเห็นเข้าเพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>There is no colour “{colour}” for themes.</source>
        <translation>ไม่มีสี “{colour}” สำหรับหัวข้อ</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>ไม่มีไฟล์ “{path}”</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”.</source>
        <translation>ไม่มีการจับคู่ “{name}”</translation>
    </message>
    <message>
        <source>There is no model pack “{model}”.</source>
        <translation>ไม่มีชุดแบบจำลอง “{model}”</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on.</source>
        <translation>ที่นี่ไม่มีจอสำหรับเปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>There is no study “{path}”.</source>
        <translation>ไม่มีงานศึกษา “{path}”</translation>
    </message>
    <message>
        <source>There is no tag “{tag}”.</source>
        <translation>ไม่มีป้าย “{tag}”</translation>
    </message>
    <message>
        <source>There is no word to watch for.</source>
        <translation>ไม่มีคำให้เฝ้าดู</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>ไม่มีอะไรให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ไม่มีอะไรให้ย้อนกลับ</translation>
    </message>
    <message>
        <source>This is what the comments of the draw “{draw}” are coded for already.</source>
        <translation>ความคิดเห็นของกลุ่มตัวอย่าง “{draw}” ลงรหัสสิ่งนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Type a name of at least one letter.</source>
        <translation>พิมพ์ชื่ออย่างน้อยหนึ่งตัวอักษร</translation>
    </message>
    <message>
        <source>Type a word, a part of one, or several words.</source>
        <translation>พิมพ์คำ ส่วนหนึ่งของคำ หรือหลายคำ</translation>
    </message>
    <message>
        <source>Unpack it with a program you trust, look at what is in it, and import that.</source>
        <translation>แตกไฟล์ด้วยโปรแกรมที่เชื่อถือ ดูว่ามีอะไรอยู่ แล้วนำเข้าสิ่งนั้น</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores.</source>
        <translation>ใช้ตัวอักษร ตัวเลข จุด ขีด และขีดล่าง</translation>
    </message>
    <message>
        <source>Use one of {known}; a driver may have + (praised) or - (blamed) before it.</source>
        <translation>ใช้หนึ่งใน {known} ปัจจัยอาจมี + (ถูกชม) หรือ - (ถูกตำหนิ) นำหน้า</translation>
    </message>
    <message>
        <source>Verify the earlier one before comments are added, or analyse again.</source>
        <translation>ตรวจสอบอันก่อนหน้าก่อนเพิ่มความคิดเห็น หรือวิเคราะห์อีกครั้ง</translation>
    </message>
    <message>
        <source>Weigh volume, dissatisfaction, effort and repeat with 0 or more.</source>
        <translation>ถ่วงน้ำหนักปริมาณ ความไม่พอใจ ความพยายาม และการซ้ำด้วย 0 หรือมากกว่า</translation>
    </message>
    <message>
        <source>Weights are not below nought, and one of them is above.</source>
        <translation>น้ำหนักไม่ต่ำกว่าศูนย์ และต้องมีอย่างน้อยหนึ่งค่ามากกว่าศูนย์</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing half-done was kept.</source>
        <translation>สิ่งที่บันทึกไว้ก่อนปลอดภัย และไม่ได้เก็บอะไรที่ทำค้าง</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>สิ่งที่บันทึกไว้ก่อนปลอดภัย</translation>
    </message>
    <message>
        <source>What was saved before is safe; this step was undone.</source>
        <translation>สิ่งที่บันทึกไว้ก่อนปลอดภัย ขั้นนี้ย้อนกลับแล้ว</translation>
    </message>
    <message>
        <source>Write down what the service promised, in a sentence.</source>
        <translation>เขียนสิ่งที่บริการให้คำมั่นเป็นหนึ่งประโยค</translation>
    </message>
    <message>
        <source>Write it as in 2026-12-31.</source>
        <translation>เขียนเช่น 2026-12-31</translation>
    </message>
    <message>
        <source>Write one code a row, its name in the column “name”.</source>
        <translation>เขียนหนึ่งรหัสต่อแถว โดยชื่ออยู่ในคอลัมน์ “name”</translation>
    </message>
    <message>
        <source>Write one group a line with its share at the end, such as: North = 40%.</source>
        <translation>เขียนหนึ่งกลุ่มต่อบรรทัดพร้อมสัดส่วนท้ายบรรทัด เช่น ภาคเหนือ = 40%</translation>
    </message>
    <message>
        <source>Write one of them; of tones and drivers also several, joined by “;”.</source>
        <translation>เขียนหนึ่งในนั้น น้ำเสียงและปัจจัยเขียนได้หลายอย่าง คั่นด้วย “;”</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-31.</source>
        <translation>เขียนวันเช่น 2026-12-31</translation>
    </message>
    <message>
        <source>Write the groups as the file has them.</source>
        <translation>เขียนกลุ่มตามที่ไฟล์มี</translation>
    </message>
    <message>
        <source>{coded} comments are coded; {wanted} are needed.</source>
        <translation>ลงรหัสแล้ว {coded} ความคิดเห็น ต้องมี {wanted}</translation>
    </message>
    <message>
        <source>{level} does not lie on the scale of “{measure}”.</source>
        <translation>{level} ไม่อยู่ในมาตรวัดของ “{measure}”</translation>
    </message>
    <message>
        <source>{low} to {high} is no scale.</source>
        <translation>{low} ถึง {high} ไม่ใช่มาตรวัด</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{wanted} comments cannot be drawn: {left} are left that were not drawn before.</source>
        <translation>สุ่ม {wanted} ความคิดเห็นไม่ได้: เหลือที่ยังไม่เคยสุ่ม {left}</translation>
    </message>
    <message>
        <source>“{audience}” is nobody a promise is made to.</source>
        <translation>“{audience}” ไม่ใช่ผู้ที่ให้คำมั่นแก่</translation>
    </message>
    <message>
        <source>“{driver}” is no driver of A-11.</source>
        <translation>“{driver}” ไม่ใช่ปัจจัยของ A-11</translation>
    </message>
    <message>
        <source>“{due}” is no day.</source>
        <translation>“{due}” ไม่ใช่วัน</translation>
    </message>
    <message>
        <source>“{effort}” is no effort.</source>
        <translation>“{effort}” ไม่ใช่ความพยายาม</translation>
    </message>
    <message>
        <source>“{group}” is in the list twice.</source>
        <translation>“{group}” อยู่ในรายการสองครั้ง</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <translation>“{language}” ไม่ใช่รหัสของภาษา</translation>
    </message>
    <message>
        <source>“{line}” is no group with its share.</source>
        <translation>“{line}” ไม่ใช่กลุ่มพร้อมสัดส่วน</translation>
    </message>
    <message>
        <source>“{measure}” is there with this meaning and scale already.</source>
        <translation>มี “{measure}” ที่มีความหมายและมาตรวัดนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a mapping.</source>
        <translation>“{name}” เป็นชื่อของการจับคู่ไม่ได้</translation>
    </message>
    <message>
        <source>“{name}” is no name for a model pack.</source>
        <translation>“{name}” เป็นชื่อของชุดแบบจำลองไม่ได้</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>เขียน “{path}” ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say which column holds the groups and which their shares.</source>
        <translation>“{path}” ไม่บอกว่าคอลัมน์ใดมีกลุ่มและคอลัมน์ใดมีสัดส่วน</translation>
    </message>
    <message>
        <source>“{path}” exists already, from an earlier run.</source>
        <translation>มี “{path}” อยู่แล้วจากการสั่งครั้งก่อน</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>มี “{path}” อยู่แล้ว</translation>
    </message>
    <message>
        <source>“{path}” has changed since it was looked at.</source>
        <translation>“{path}” เปลี่ยนไปตั้งแต่ที่ดู</translation>
    </message>
    <message>
        <source>“{path}” has no column with the names of the codes.</source>
        <translation>“{path}” ไม่มีคอลัมน์ที่มีชื่อรหัส</translation>
    </message>
    <message>
        <source>“{path}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation>“{path}” ไม่มีคอลัมน์ “{column}” คอลัมน์มี: {columns}</translation>
    </message>
    <message>
        <source>“{path}” holds no code.</source>
        <translation>“{path}” ไม่มีรหัส</translation>
    </message>
    <message>
        <source>“{path}” holds nothing called “{part}”. It holds: {parts}.</source>
        <translation>“{path}” ไม่มีสิ่งที่ชื่อ “{part}” มี: {parts}</translation>
    </message>
    <message>
        <source>“{path}” holds several files: {parts}.</source>
        <translation>“{path}” มีหลายไฟล์: {parts}</translation>
    </message>
    <message>
        <source>“{path}” holds too many {what}: {found}, where at most {most} are of use.</source>
        <translation>“{path}” มี{what}มากเกินไป: {found} ใช้ได้ไม่เกิน {most}</translation>
    </message>
    <message>
        <source>“{path}” is already part of this study; it was imported on {when}.</source>
        <translation>“{path}” เป็นส่วนของงานศึกษานี้อยู่แล้ว นำเข้าเมื่อ {when}</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>“{path}” เสียหาย: {reason}</translation>
    </message>
    <message>
        <source>“{path}” is no copy of this study: none of the comments coded there is in here.</source>
        <translation>“{path}” ไม่ใช่สำเนาของงานศึกษานี้: ไม่มีความคิดเห็นที่ลงรหัสที่นั่นอยู่ที่นี่เลย</translation>
    </message>
    <message>
        <source>“{path}” is no mapping of columns: {reason}.</source>
        <translation>“{path}” ไม่ใช่การจับคู่คอลัมน์: {reason}</translation>
    </message>
    <message>
        <source>“{path}” is no model pack: a folder or a zip file with the files of one model.</source>
        <translation>“{path}” ไม่ใช่ชุดแบบจำลอง: ต้องเป็นโฟลเดอร์หรือไฟล์ zip ที่มีไฟล์ของแบบจำลองเดียว</translation>
    </message>
    <message>
        <source>“{path}” is not a kind of file the workbench reads.</source>
        <translation>“{path}” ไม่ใช่ชนิดไฟล์ที่โปรแกรมอ่าน</translation>
    </message>
    <message>
        <source>“{path}” is not a study of the workbench.</source>
        <translation>“{path}” ไม่ใช่งานศึกษาของโปรแกรม</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or command.</source>
        <translation>“{path}” เปิดอยู่ในหน้าต่างหรือคำสั่งอื่น</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password.</source>
        <translation>“{path}” มีรหัสผ่านป้องกัน</translation>
    </message>
    <message>
        <source>“{path}” was imported before and taken back, but rows of other files still show what it says.</source>
        <translation>“{path}” เคยนำเข้าแล้วย้อนกลับ แต่แถวของไฟล์อื่นยังแสดงสิ่งที่ไฟล์นี้พูด</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the workbench (format {found}; this one knows {known}).</source>
        <translation>“{path}” สร้างด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ {found} รุ่นนี้รู้จัก {known})</translation>
    </message>
    <message>
        <source>“{path}” was not opened, because it would fill this machine&apos;s memory: {reason}.</source>
        <translation>ไม่ได้เปิด “{path}” เพราะจะเต็มหน่วยความจำของเครื่องนี้: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: {reason}.</source>
        <translation>ไม่ได้แตก “{path}”: {reason}</translation>
    </message>
    <message>
        <source>“{said}” is none of the codes of this draw: {known}.</source>
        <translation>“{said}” ไม่ใช่รหัสของกลุ่มตัวอย่างนี้: {known}</translation>
    </message>
    <message>
        <source>“{share}” is no share of the population for “{group}”.</source>
        <translation>“{share}” ไม่ใช่สัดส่วนของประชากรสำหรับ “{group}”</translation>
    </message>
    <message>
        <source>“{status}” is no status of a priority.</source>
        <translation>“{status}” ไม่ใช่สถานะของลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>“{target}” does not touch this promise.</source>
        <translation>“{target}” ไม่เกี่ยวกับคำมั่นนี้</translation>
    </message>
    <message>
        <source>“{theme}” cannot stand below itself.</source>
        <translation>“{theme}” อยู่ใต้ตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>“{theme}” was set aside, so it is neither above nor below another theme.</source>
        <translation>“{theme}” ถูกพักไว้ จึงไม่อยู่เหนือหรือใต้หัวข้ออื่น</translation>
    </message>
    <message>
        <source>“{word}” says nothing of a promise.</source>
        <translation>“{word}” ไม่บอกอะไรเกี่ยวกับคำมั่น</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>List of promises</source>
        <translation>รายการคำมั่น</translation>
    </message>
    <message>
        <source>What touches the promise</source>
        <translation>สิ่งที่เกี่ยวกับคำมั่น</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ให้คำมั่นว่าอะไร</translation>
    </message>
    <message>
        <source>To</source>
        <translation>แก่</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>ผลที่บอก</translation>
    </message>
    <message>
        <source>Call it broken</source>
        <translation>บอกว่าผิดคำ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Theme or action that touches it</source>
        <translation>หัวข้อหรือการกระทำที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>ยังไม่มีคำมั่น</translation>
    </message>
    <message>
        <source>Write down what the service said it would do, and link the themes that touch it: the findings then say which promises comments call kept and which broken.</source>
        <translation>เขียนสิ่งที่บริการบอกว่าจะทำ แล้วเชื่อมหัวข้อที่เกี่ยวข้อง: ข้อค้นพบจะบอกว่าความคิดเห็นเห็นว่าคำมั่นใดรักษาไว้และคำมั่นใดผิดคำ</translation>
    </message>
    <message>
        <source>Of the comments of the themes that touch a promise, negative ones call it broken and positive ones kept. It is called broken where the whole 95 % interval of the broken part lies above a half, kept where it lies below; people are divided where it holds the half and is no wider than 20 points. Your own word goes first.</source>
        <translation>ในความคิดเห็นของหัวข้อที่เกี่ยวกับคำมั่น ความคิดเห็นเชิงลบถือว่าผิดคำ เชิงบวกถือว่ารักษาไว้ บอกว่าผิดคำเมื่อช่วงความเชื่อมั่น 95% ของส่วนที่ผิดคำอยู่เหนือครึ่งทั้งหมด บอกว่ารักษาไว้เมื่ออยู่ใต้ครึ่ง คนเห็นต่างกันเมื่อช่วงคร่อมครึ่งและกว้างไม่เกิน 20 จุด คำของคุณเองมาก่อน</translation>
    </message>
    <message>
        <source>&amp;New promise:</source>
        <translation>คำมั่นใหม่(&amp;N):</translation>
    </message>
    <message>
        <source>What the service said it would do, in a sentence</source>
        <translation>สิ่งที่บริการบอกว่าจะทำ เป็นหนึ่งประโยค</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>แก่(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>เขียนลง(&amp;W)</translation>
    </message>
    <message>
        <source>Remo&amp;ve promise</source>
        <translation>เอาคำมั่นออก(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Promise:</source>
        <translation>คำมั่น(&amp;P):</translation>
    </message>
    <message>
        <source>Ma&amp;de to:</source>
        <translation>ให้แก่(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Called:</source>
        <translation>ผลที่บอก(&amp;C):</translation>
    </message>
    <message>
        <source>What &amp;its comments call it:</source>
        <translation>สิ่งที่ความคิดเห็นบอก(&amp;I):</translation>
    </message>
    <message>
        <source>Theme or &amp;action:</source>
        <translation>หัวข้อหรือการกระทำ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>เชื่อม(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>เลิกเชื่อม(&amp;U)</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>ประชาชน</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>ธุรกิจ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>รักษาไว้</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ผิดคำ</translation>
    </message>
    <message>
        <source>People are divided</source>
        <translation>คนเห็นต่างกัน</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>บอกไม่ได้</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การกระทำ</translation>
    </message>
    <message>
        <source>%1 (judged)</source>
        <translation>%1 (ตัดสินแล้ว)</translation>
    </message>
    <message>
        <source>Comments decide: %1</source>
        <translation>ความคิดเห็นเป็นผู้ตัดสิน: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (%4)</source>
        <translation>%1 จาก %2: %3 (%4)</translation>
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
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>What you correct counts when themes are found the next time, and can be undone.</source>
        <translation>สิ่งที่คุณแก้มีผลเมื่อค้นหาหัวข้อครั้งต่อไป และย้อนกลับได้</translation>
    </message>
    <message>
        <source>No comment of this study answers a question of its own.</source>
        <translation>ไม่มีความคิดเห็นในงานศึกษานี้ที่ตอบคำถามของตนเอง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Add to a priority</source>
        <translation>เพิ่มเข้าลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>The selected words as a quote; the comment itself where none are selected.</source>
        <translation>คำที่เลือกเป็นคำพูดอ้างอิง หากไม่ได้เลือกคือทั้งความคิดเห็น</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>ช่องอ่าน</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>ความคิดเห็นก่อนหน้า</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>ความคิดเห็นถัดไป</translation>
    </message>
    <message>
        <source>Fold the reader away (F8)</source>
        <translation>พับช่องอ่าน (F8)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>Show all comments of this theme</source>
        <translation>แสดงความคิดเห็นทั้งหมดของหัวข้อนี้</translation>
    </message>
    <message>
        <source>Make this theme a &amp;priority</source>
        <translation>ตั้งหัวข้อนี้เป็นลำดับความสำคัญ(&amp;P)</translation>
    </message>
    <message>
        <source>Move to another theme…</source>
        <translation>ย้ายไปหัวข้ออื่น…</translation>
    </message>
    <message>
        <source>This theme is a priority.</source>
        <translation>หัวข้อนี้เป็นลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Underlined: the words by which this theme is known.</source>
        <translation>ขีดเส้นใต้: คำที่ทำให้รู้จักหัวข้อนี้</translation>
    </message>
    <message>
        <source>Dashed line: looks like personal data (%1). Marking is never complete.</source>
        <translation>เส้นประ: ดูเหมือนข้อมูลส่วนบุคคล (%1) การทำเครื่องหมายไม่มีวันครบถ้วน</translation>
    </message>
    <message>
        <source>Safe view: what was marked as personal data is covered. Marking is never complete.</source>
        <translation>มุมมองปลอดภัย: สิ่งที่ทำเครื่องหมายว่าเป็นข้อมูลส่วนบุคคลถูกปิด การทำเครื่องหมายไม่มีวันครบถ้วน</translation>
    </message>
    <message>
        <source>The language of this comment</source>
        <translation>ภาษาของความคิดเห็นนี้</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>ตามที่โปรแกรมบอก</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>การรณรงค์</translation>
    </message>
    <message>
        <source>Show the letter and its senders</source>
        <translation>แสดงจดหมายและผู้ส่ง</translation>
    </message>
    <message>
        <source>The sender added: %1</source>
        <translation>ผู้ส่งเติม: %1</translation>
    </message>
    <message>
        <source>Theme of what was added: %1</source>
        <translation>หัวข้อของสิ่งที่เติม: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ความเข้ากัน</translation>
    </message>
    <message>
        <source>How like the other comments of its theme it is: 1 as like as can be, 0 not at all</source>
        <translation>เหมือนความคิดเห็นอื่นของหัวข้อเพียงใด: 1 คือเหมือนที่สุด 0 คือไม่เหมือนเลย</translation>
    </message>
    <message>
        <source>Judged by the model %1</source>
        <translation>ประเมินด้วยแบบจำลอง %1</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>ทีละประโยค</translation>
    </message>
    <message>
        <source>both glad and unhappy</source>
        <translation>ทั้งพอใจและไม่พอใจ</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>ไม่มีคำ</translation>
    </message>
    <message>
        <source>the language is unsure</source>
        <translation>ไม่แน่ใจเรื่องภาษา</translation>
    </message>
    <message>
        <source>no model for this language</source>
        <translation>ไม่มีแบบจำลองสำหรับภาษานี้</translation>
    </message>
    <message>
        <source>not clear enough</source>
        <translation>ไม่ชัดพอ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>ไฟล์และแถว</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>รหัสความคิดเห็น</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>ข้อความเดียวกัน</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>ยังไม่มีอะไรให้อ่าน</translation>
    </message>
    <message>
        <source>Choose a comment in a list and read it whole here.</source>
        <translation>เลือกความคิดเห็นในรายการแล้วอ่านทั้งหมดที่นี่</translation>
    </message>
    <message>
        <source>&amp;Quote the selected words</source>
        <translation>อ้างอิงคำที่เลือก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quote the whole comment</source>
        <translation>อ้างอิงทั้งความคิดเห็น(&amp;Q)</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>อ้างอิงแล้ว</translation>
    </message>
    <message>
        <source>It is handed over once it is approved on the page Findings; Ctrl+Z takes it back.</source>
        <translation>จะส่งมอบเมื่ออนุมัติในหน้าข้อค้นพบ กด Ctrl+Z เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>Added to the priority</source>
        <translation>เพิ่มเข้าลำดับความสำคัญแล้ว</translation>
    </message>
    <message>
        <source>It speaks for it from now on; Ctrl+Z takes it back.</source>
        <translation>จากนี้สนับสนุนเรื่องนั้น กด Ctrl+Z เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>Suggested by the machine; accepted by %1 with many others, unread.</source>
        <translation>เครื่องเสนอ %1 รับพร้อมรายการอื่นจำนวนมากโดยไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Placed here by %1, not by the analysis.</source>
        <translation>%1 เป็นผู้วางไว้ที่นี่ ไม่ใช่การวิเคราะห์</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln comment(s) made from the same letter</source>
        <translation>
            <numerusform>หนึ่งใน %Ln ความคิดเห็นที่ทำจากจดหมายเดียวกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comments are alike; %2 said that they are no campaign.</source>
        <translation>%1 ความคิดเห็นคล้ายกัน %2 บอกว่าไม่ใช่การรณรงค์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other comment(s)</source>
        <translation>
            <numerusform>อีก %Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1 จาก 1</translation>
    </message>
    <message>
        <source>%1 · fits its theme weakly</source>
        <translation>%1 · เข้ากับหัวข้อได้ไม่ดี</translation>
    </message>
    <message>
        <source>%1 · %2 sure</source>
        <translation>%1 · แน่ใจ %2</translation>
    </message>
    <message>
        <source>Speaks of besides</source>
        <translation>พูดถึงด้วย</translation>
    </message>
    <message>
        <source>Speaks of %1 besides: %2</source>
        <translation>พูดถึง %1 ด้วย: %2</translation>
    </message>
    <message>
        <source>Show the sentence</source>
        <translation>แสดงประโยค</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>รหัสอักขระ(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>วันที่(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Read it:</source>
        <translation>อ่านเป็น(&amp;R):</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>ตามที่รู้จัก</translation>
    </message>
    <message>
        <source>&amp;Save this reading…</source>
        <translation>บันทึกวิธีอ่านนี้(&amp;S)…</translation>
    </message>
    <message>
        <source>Save how this file is read</source>
        <translation>บันทึกวิธีอ่านไฟล์นี้</translation>
    </message>
    <message>
        <source>A name for this reading. The next file of this kind can be read the same way:</source>
        <translation>ชื่อของวิธีอ่านนี้ ไฟล์ชนิดนี้ครั้งต่อไปอ่านแบบเดียวกันได้:</translation>
    </message>
    <message>
        <source>Forget this reading</source>
        <translation>ลืมวิธีอ่านนี้</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>วันก่อน</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>ปีก่อน</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>ยุโรปตะวันตก</translation>
    </message>
    <message>
        <source>old Macintosh</source>
        <translation>แมคอินทอชรุ่นเก่า</translation>
    </message>
    <message>
        <source>DOS, Western European</source>
        <translation>DOS ยุโรปตะวันตก</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>ยุโรปกลาง</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>ซีริลลิก</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>กรีก</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ตุรกี</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ฮีบรู</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>อาหรับ</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>บอลติก</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>เกาหลี</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>จีนตัวเต็ม</translation>
    </message>
    <message>
        <source>DOS, Cyrillic</source>
        <translation>DOS ซีริลลิก</translation>
    </message>
    <message>
        <source>This reading is kept as “%1”.</source>
        <translation>เก็บวิธีอ่านนี้ไว้เป็น “%1”</translation>
    </message>
    <message>
        <source>The reading “%1” is forgotten.</source>
        <translation>ลืมวิธีอ่าน “%1” แล้ว</translation>
    </message>
</context>
<context>
    <name>SafeView</name>
    <message>
        <source>[not looked through yet]</source>
        <translation>[ยังไม่ได้ตรวจดู]</translation>
    </message>
    <message>
        <source>Safe view is on.</source>
        <translation>มุมมองปลอดภัยเปิดอยู่</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered wherever comments are shown, and groups that look like names are left out. Marking is never complete: something may still be seen.</source>
        <translation>สิ่งที่ทำเครื่องหมายว่าเป็นข้อมูลส่วนบุคคลถูกปิดทุกที่ที่แสดงความคิดเห็น และไม่แสดงกลุ่มที่ดูเหมือนชื่อ การทำเครื่องหมายไม่มีวันครบถ้วน: อาจยังมีบางอย่างให้เห็น</translation>
    </message>
    <message>
        <source>Safe view is off: comments are shown as they came.</source>
        <translation>มุมมองปลอดภัยปิดอยู่: แสดงความคิดเห็นตามที่ได้รับ</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>-1 rejected by the moderators, 0 not moderated, 1 accepted.</source>
        <translation>-1 ผู้ดูแลปฏิเสธ 0 ยังไม่ตรวจ 1 รับ</translation>
    </message>
    <message>
        <source>A campaign after all: the {comments} comments of letter {letter}</source>
        <translation>เป็นการรณรงค์จริง: {comments} ความคิดเห็นของจดหมาย {letter}</translation>
    </message>
    <message>
        <source>A group to compare by.</source>
        <translation>กลุ่มสำหรับเปรียบเทียบ</translation>
    </message>
    <message>
        <source>A heading given by the agency.</source>
        <translation>หัวเรื่องที่หน่วยงานให้</translation>
    </message>
    <message>
        <source>A letter: {note}</source>
        <translation>จดหมาย: {note}</translation>
    </message>
    <message>
        <source>A link to where the opinion was found.</source>
        <translation>ลิงก์ไปยังที่ที่พบความเห็น</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>เครื่องหมายคำพูดเปิดในแถวนี้แต่ไม่ปิด</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a quoted cell without being doubled.</source>
        <translation>มีเครื่องหมายคำพูดในเซลล์ที่อยู่ในเครื่องหมายคำพูดโดยไม่ได้ซ้ำสองตัว</translation>
    </message>
    <message>
        <source>A-11 feedback</source>
        <translation>ผลตอบรับ A-11</translation>
    </message>
    <message>
        <source>Accept {number} suggested themes</source>
        <translation>รับหัวข้อที่เสนอ {number} รายการ</translation>
    </message>
    <message>
        <source>Accept “{theme}” for a comment</source>
        <translation>รับ “{theme}” สำหรับหนึ่งความคิดเห็น</translation>
    </message>
    <message>
        <source>Add to “{priority}”</source>
        <translation>เพิ่มเข้า “{priority}”</translation>
    </message>
    <message>
        <source>Adopt a calibrated model</source>
        <translation>ใช้แบบจำลองที่ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>Adopt the analysis {analysis} ({themes} themes)</source>
        <translation>ใช้การวิเคราะห์ {analysis} ({themes} หัวข้อ)</translation>
    </message>
    <message>
        <source>An analyst&apos;s notes or marks, not words of the person.</source>
        <translation>บันทึกหรือเครื่องหมายของนักวิเคราะห์ ไม่ใช่คำของบุคคล</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>วิเคราะห์</translation>
    </message>
    <message>
        <source>Analyse beside the present themes</source>
        <translation>วิเคราะห์ไว้ข้างหัวข้อปัจจุบัน</translation>
    </message>
    <message>
        <source>Another column serves better as {role}.</source>
        <translation>คอลัมน์อื่นเหมาะเป็น{role}มากกว่า</translation>
    </message>
    <message>
        <source>Another column tells who asked.</source>
        <translation>คอลัมน์อื่นบอกว่าใครถาม</translation>
    </message>
    <message>
        <source>Approve quote</source>
        <translation>อนุมัติคำพูดอ้างอิง</translation>
    </message>
    <message>
        <source>Bar-separated text</source>
        <translation>ข้อความคั่นด้วยขีดตั้ง</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (จีน)</translation>
    </message>
    <message>
        <source>Bring “{theme}” back</source>
        <translation>นำ “{theme}” กลับมา</translation>
    </message>
    <message>
        <source>Broad listening opinions</source>
        <translation>ความเห็นจากการรับฟังวงกว้าง</translation>
    </message>
    <message>
        <source>CFPB complaints</source>
        <translation>เรื่องร้องเรียนของ CFPB</translation>
    </message>
    <message>
        <source>CSV, TSV or other delimited text, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), mail (.eml, .mbox), or a folder of letters (.txt, .docx)</source>
        <translation>CSV, TSV หรือข้อความแบบคั่นอื่น, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), อีเมล (.eml, .mbox) หรือโฟลเดอร์จดหมาย (.txt, .docx)</translation>
    </message>
    <message>
        <source>Change selection “{name}”</source>
        <translation>เปลี่ยนชุดที่เลือก “{name}”</translation>
    </message>
    <message>
        <source>Choose the sections of the report</source>
        <translation>เลือกส่วนของรายงาน</translation>
    </message>
    <message>
        <source>Citizen Space numbers the responses.</source>
        <translation>Citizen Space ให้เลขคำตอบ</translation>
    </message>
    <message>
        <source>Citizen Space responses</source>
        <translation>คำตอบจาก Citizen Space</translation>
    </message>
    <message>
        <source>Code a comment as negative</source>
        <translation>ลงรหัสความคิดเห็นเป็นลบ</translation>
    </message>
    <message>
        <source>Code a comment as neutral</source>
        <translation>ลงรหัสความคิดเห็นเป็นกลาง</translation>
    </message>
    <message>
        <source>Code a comment as positive</source>
        <translation>ลงรหัสความคิดเห็นเป็นบวก</translation>
    </message>
    <message>
        <source>Code the drivers of a comment</source>
        <translation>ลงรหัสปัจจัยของความคิดเห็น</translation>
    </message>
    <message>
        <source>Code the theme of a comment</source>
        <translation>ลงรหัสหัวข้อของความคิดเห็น</translation>
    </message>
    <message>
        <source>Code the tones of a comment</source>
        <translation>ลงรหัสน้ำเสียงของความคิดเห็น</translation>
    </message>
    <message>
        <source>Code {number} comments</source>
        <translation>ลงรหัส {number} ความคิดเห็น</translation>
    </message>
    <message>
        <source>Colour “{theme}” {colour}</source>
        <translation>ให้สี{colour}แก่ “{theme}”</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>ข้อความคั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Comment on the satisfaction rating</source>
        <translation>ความคิดเห็นต่อคะแนนความพึงพอใจ</translation>
    </message>
    <message>
        <source>Comments handed over by the workbench</source>
        <translation>ความคิดเห็นที่โปรแกรมส่งมอบ</translation>
    </message>
    <message>
        <source>Confirm personal data</source>
        <translation>ยืนยันข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Consul comments</source>
        <translation>ความคิดเห็นจาก Consul</translation>
    </message>
    <message>
        <source>Consul keeps the comment here.</source>
        <translation>Consul เก็บความคิดเห็นไว้ที่นี่</translation>
    </message>
    <message>
        <source>Consul numbers its comments.</source>
        <translation>Consul ให้เลขความคิดเห็น</translation>
    </message>
    <message>
        <source>Correct tags</source>
        <translation>แก้ป้าย</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>แก้ภาษา</translation>
    </message>
    <message>
        <source>DOS Cyrillic (866)</source>
        <translation>DOS ซีริลลิก (866)</translation>
    </message>
    <message>
        <source>DOS Western European (850)</source>
        <translation>DOS ยุโรปตะวันตก (850)</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024 do not tell day from month; they are read day first.</source>
        <translation>วันที่เช่น 03/04/2024 แยกวันกับเดือนไม่ออก อ่านโดยให้วันมาก่อน</translation>
    </message>
    <message>
        <source>Decidim comments</source>
        <translation>ความคิดเห็นจาก Decidim</translation>
    </message>
    <message>
        <source>Decidim keeps the comment here.</source>
        <translation>Decidim เก็บความคิดเห็นไว้ที่นี่</translation>
    </message>
    <message>
        <source>Decidim numbers its comments.</source>
        <translation>Decidim ให้เลขความคิดเห็น</translation>
    </message>
    <message>
        <source>Describe “{theme}”</source>
        <translation>อธิบาย “{theme}”</translation>
    </message>
    <message>
        <source>Dismiss as no personal data</source>
        <translation>ปฏิเสธว่าไม่ใช่ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Draw {number} comments to code</source>
        <translation>สุ่ม {number} ความคิดเห็นเพื่อลงรหัส</translation>
    </message>
    <message>
        <source>Duplicate comments, as counted by the agency</source>
        <translation>ความคิดเห็นซ้ำตามที่หน่วยงานนับ</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (ญี่ปุ่น)</translation>
    </message>
    <message>
        <source>Every comment is a document of its own.</source>
        <translation>แต่ละความคิดเห็นเป็นเอกสารของตนเอง</translation>
    </message>
    <message>
        <source>Every mail has an id of its own.</source>
        <translation>อีเมลแต่ละฉบับมีรหัสของตนเอง</translation>
    </message>
    <message>
        <source>For whom the sender speaks.</source>
        <translation>ผู้ส่งพูดแทนใคร</translation>
    </message>
    <message>
        <source>Forget selection “{name}”</source>
        <translation>ลืมชุดที่เลือก “{name}”</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (จีน)</translation>
    </message>
    <message>
        <source>Google Forms answers</source>
        <translation>คำตอบจาก Google Forms</translation>
    </message>
    <message>
        <source>Hours until it was solved.</source>
        <translation>จำนวนชั่วโมงจนแก้เสร็จ</translation>
    </message>
    <message>
        <source>How deep in the conversation it stands.</source>
        <translation>อยู่ลึกเพียงใดในการสนทนา</translation>
    </message>
    <message>
        <source>How far the request is.</source>
        <translation>คำขออยู่ขั้นใด</translation>
    </message>
    <message>
        <source>How far the survey was filled in.</source>
        <translation>ตอบแบบสำรวจไปเท่าใด</translation>
    </message>
    <message>
        <source>How far the ticket is.</source>
        <translation>เรื่องอยู่ขั้นใด</translation>
    </message>
    <message>
        <source>How it came in.</source>
        <translation>เข้ามาทางใด</translation>
    </message>
    <message>
        <source>How long the first reply took.</source>
        <translation>การตอบครั้งแรกใช้เวลาเท่าใด</translation>
    </message>
    <message>
        <source>How many agreed.</source>
        <translation>มีกี่คนเห็นด้วย</translation>
    </message>
    <message>
        <source>How many disagreed.</source>
        <translation>มีกี่คนไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>How many liked it.</source>
        <translation>มีกี่คนชอบ</translation>
    </message>
    <message>
        <source>How many more of the same the agency says it received.</source>
        <translation>หน่วยงานบอกว่าได้รับแบบเดียวกันอีกเท่าใด</translation>
    </message>
    <message>
        <source>How many participants voted so on the statement.</source>
        <translation>มีผู้ร่วมกี่คนลงคะแนนเช่นนี้ต่อข้อความ</translation>
    </message>
    <message>
        <source>How many users voted so on the comment.</source>
        <translation>มีผู้ใช้กี่คนลงคะแนนเช่นนี้ต่อความคิดเห็น</translation>
    </message>
    <message>
        <source>How often the staff replied.</source>
        <translation>เจ้าหน้าที่ตอบกี่ครั้ง</translation>
    </message>
    <message>
        <source>How often the ticket came back.</source>
        <translation>เรื่องกลับมากี่ครั้ง</translation>
    </message>
    <message>
        <source>How the comment came in.</source>
        <translation>ความคิดเห็นเข้ามาทางใด</translation>
    </message>
    <message>
        <source>How the company closed it.</source>
        <translation>บริษัทปิดเรื่องอย่างไร</translation>
    </message>
    <message>
        <source>How the request came in.</source>
        <translation>คำขอเข้ามาทางใด</translation>
    </message>
    <message>
        <source>How the survey reached the person.</source>
        <translation>แบบสำรวจไปถึงบุคคลทางใด</translation>
    </message>
    <message>
        <source>How the ticket came in.</source>
        <translation>เรื่องเข้ามาทางใด</translation>
    </message>
    <message>
        <source>How urgent the staff thought it.</source>
        <translation>เจ้าหน้าที่เห็นว่าเร่งด่วนเพียงใด</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>นำเข้า {file}</translation>
    </message>
    <message>
        <source>It has only {number} different values.</source>
        <translation>มีเพียง {number} ค่าที่ต่างกัน</translation>
    </message>
    <message>
        <source>It holds coordinates.</source>
        <translation>มีพิกัด</translation>
    </message>
    <message>
        <source>It holds data in a form for machines.</source>
        <translation>มีข้อมูลในรูปแบบสำหรับเครื่อง</translation>
    </message>
    <message>
        <source>It holds links.</source>
        <translation>มีลิงก์</translation>
    </message>
    <message>
        <source>It holds numbers whose meaning its name does not tell.</source>
        <translation>มีตัวเลขที่ชื่อไม่บอกความหมาย</translation>
    </message>
    <message>
        <source>It holds text, but its name does not say that it is an answer.</source>
        <translation>มีข้อความ แต่ชื่อไม่บอกว่าเป็นคำตอบ</translation>
    </message>
    <message>
        <source>It is a further date.</source>
        <translation>เป็นวันที่อีกวันหนึ่ง</translation>
    </message>
    <message>
        <source>It is a further word of the city&apos;s list.</source>
        <translation>เป็นอีกคำในรายการของเมือง</translation>
    </message>
    <message>
        <source>It is a link for machines.</source>
        <translation>เป็นลิงก์สำหรับเครื่อง</translation>
    </message>
    <message>
        <source>It is about how the answers were collected.</source>
        <translation>เกี่ยวกับวิธีเก็บคำตอบ</translation>
    </message>
    <message>
        <source>It is about publishing the narrative.</source>
        <translation>เกี่ยวกับการเผยแพร่เรื่องเล่า</translation>
    </message>
    <message>
        <source>It is about the staff.</source>
        <translation>เกี่ยวกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>It is about the withdrawal.</source>
        <translation>เกี่ยวกับการถอนคืน</translation>
    </message>
    <message>
        <source>It is an address, which the analysis does not need.</source>
        <translation>เป็นที่อยู่ ซึ่งการวิเคราะห์ไม่ต้องใช้</translation>
    </message>
    <message>
        <source>It is empty in the rows looked at.</source>
        <translation>ว่างในแถวที่ดู</translation>
    </message>
    <message>
        <source>It is kept with the row, and is no comment of its own.</source>
        <translation>เก็บไว้กับแถว ไม่ใช่ความคิดเห็นของตนเอง</translation>
    </message>
    <message>
        <source>It is personal data, which the analysis does not need.</source>
        <translation>เป็นข้อมูลส่วนบุคคล ซึ่งการวิเคราะห์ไม่ต้องใช้</translation>
    </message>
    <message>
        <source>It is the agency&apos;s name at length.</source>
        <translation>เป็นชื่อเต็มของหน่วยงาน</translation>
    </message>
    <message>
        <source>It is the agency&apos;s.</source>
        <translation>เป็นของหน่วยงาน</translation>
    </message>
    <message>
        <source>It is the kind of request as a code.</source>
        <translation>เป็นชนิดของคำขอในรูปรหัส</translation>
    </message>
    <message>
        <source>It is the subject once more.</source>
        <translation>เป็นหัวเรื่องอีกครั้ง</translation>
    </message>
    <message>
        <source>It is what the city answered.</source>
        <translation>เป็นสิ่งที่เมืองตอบ</translation>
    </message>
    <message>
        <source>It is what the company says.</source>
        <translation>เป็นสิ่งที่บริษัทพูด</translation>
    </message>
    <message>
        <source>It looks like personal data, which the analysis does not need.</source>
        <translation>ดูเหมือนข้อมูลส่วนบุคคล ซึ่งการวิเคราะห์ไม่ต้องใช้</translation>
    </message>
    <message>
        <source>It looks like what the service answered, not what people said.</source>
        <translation>ดูเหมือนสิ่งที่บริการตอบ ไม่ใช่สิ่งที่ผู้คนพูด</translation>
    </message>
    <message>
        <source>It only numbers the rows.</source>
        <translation>เพียงให้เลขแถว</translation>
    </message>
    <message>
        <source>It repeats the text of another column.</source>
        <translation>ซ้ำข้อความของคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>It tells previews and tests from answers; those are refused.</source>
        <translation>แยกการแสดงตัวอย่างและการทดสอบออกจากคำตอบ ซึ่งจะถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>It was read so in “{name}”, which this study has.</source>
        <translation>อ่านเช่นนี้ใน “{name}” ซึ่งมีอยู่ในงานศึกษานี้แล้ว</translation>
    </message>
    <message>
        <source>Its name is a question, and its values are free answers.</source>
        <translation>ชื่อเป็นคำถาม และค่าเป็นคำตอบอิสระ</translation>
    </message>
    <message>
        <source>Its name says that it was derived from another column.</source>
        <translation>ชื่อบอกว่าได้มาจากคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are dates.</source>
        <translation>ชื่อบอกว่า “{word}” และค่าเป็นวันที่</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are languages.</source>
        <translation>ชื่อบอกว่า “{word}” และค่าเป็นภาษา</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are numbers.</source>
        <translation>ชื่อบอกว่า “{word}” และค่าเป็นตัวเลข</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are what people wrote.</source>
        <translation>ชื่อบอกว่า “{word}” และค่าเป็นสิ่งที่ผู้คนเขียน</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values repeat.</source>
        <translation>ชื่อบอกว่า “{word}” และค่าซ้ำกัน</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and no value occurs twice.</source>
        <translation>ชื่อบอกว่า “{word}” และไม่มีค่าใดซ้ำ</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but its values are shared by many rows.</source>
        <translation>ชื่อบอกว่า “{word}” แต่หลายแถวใช้ค่าร่วมกัน</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but values repeat or are missing.</source>
        <translation>ชื่อบอกว่า “{word}” แต่มีค่าซ้ำหรือขาดหาย</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though it is empty in the rows looked at.</source>
        <translation>ชื่อบอกว่า “{word}” แม้ว่างในแถวที่ดู</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though its values repeat.</source>
        <translation>ชื่อบอกว่า “{word}” แม้ค่าซ้ำกัน</translation>
    </message>
    <message>
        <source>Its name says “{word}”: a group to compare by.</source>
        <translation>ชื่อบอกว่า “{word}”: กลุ่มสำหรับเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Its name says “{word}”: how the comment came in.</source>
        <translation>ชื่อบอกว่า “{word}”: ความคิดเห็นเข้ามาทางใด</translation>
    </message>
    <message>
        <source>Its name says “{word}”: what this comment replies to.</source>
        <translation>ชื่อบอกว่า “{word}”: ความคิดเห็นนี้ตอบอะไร</translation>
    </message>
    <message>
        <source>Its name says “{word}”; only a keyed fingerprint of it is kept.</source>
        <translation>ชื่อบอกว่า “{word}” เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are figures or yes and no.</source>
        <translation>ชื่อบอกว่าวัดอะไร ({kind}) และค่าเป็นตัวเลขหรือใช่กับไม่</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are points of a scale in words.</source>
        <translation>ชื่อบอกว่าวัดอะไร ({kind}) และค่าเป็นจุดของมาตรวัดที่เป็นคำ</translation>
    </message>
    <message>
        <source>Its row in that file.</source>
        <translation>แถวในไฟล์นั้น</translation>
    </message>
    <message>
        <source>Its values are dates.</source>
        <translation>ค่าเป็นวันที่</translation>
    </message>
    <message>
        <source>Its values repeat or are missing in this file.</source>
        <translation>ค่าในไฟล์นี้ซ้ำหรือขาดหาย</translation>
    </message>
    <message>
        <source>Jigsaw survey</source>
        <translation>แบบสำรวจ Jigsaw</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (ซีริลลิก)</translation>
    </message>
    <message>
        <source>Keep quote back</source>
        <translation>กันคำพูดอ้างอิงไว้</translation>
    </message>
    <message>
        <source>Keep the earlier rows</source>
        <translation>คงแถวเดิมไว้</translation>
    </message>
    <message>
        <source>Keep themes to compare with, at granularity {granularity}</source>
        <translation>เก็บหัวข้อไว้เปรียบเทียบ ที่ความละเอียด {granularity}</translation>
    </message>
    <message>
        <source>KoboToolbox gives every submission an id.</source>
        <translation>KoboToolbox ให้รหัสแก่ทุกการส่ง</translation>
    </message>
    <message>
        <source>KoboToolbox submissions</source>
        <translation>การส่งจาก KoboToolbox</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>เกาหลี (949)</translation>
    </message>
    <message>
        <source>Leave 1 comment to the analysis</source>
        <translation>ปล่อย 1 ความคิดเห็นให้การวิเคราะห์</translation>
    </message>
    <message>
        <source>Leave personal data open</source>
        <translation>ปล่อยข้อมูลส่วนบุคคลค้างไว้</translation>
    </message>
    <message>
        <source>Leave {number} comments to the analysis</source>
        <translation>ปล่อย {number} ความคิดเห็นให้การวิเคราะห์</translation>
    </message>
    <message>
        <source>Let comments speak of a promise</source>
        <translation>ให้ความคิดเห็นพูดถึงคำมั่น</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>จดหมาย</translation>
    </message>
    <message>
        <source>Link to the promise “{promise}”</source>
        <translation>เชื่อมกับคำมั่น “{promise}”</translation>
    </message>
    <message>
        <source>Links to attached files, which are not read.</source>
        <translation>ลิงก์ไปยังไฟล์แนบ ซึ่งไม่อ่าน</translation>
    </message>
    <message>
        <source>Links to files, which are not read.</source>
        <translation>ลิงก์ไปยังไฟล์ ซึ่งไม่อ่าน</translation>
    </message>
    <message>
        <source>Look through the comments</source>
        <translation>ตรวจดูความคิดเห็น</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Make theme “{theme}”</source>
        <translation>สร้างหัวข้อ “{theme}”</translation>
    </message>
    <message>
        <source>Make theme “{theme}” above “{themes}”</source>
        <translation>สร้างหัวข้อ “{theme}” เหนือ “{themes}”</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of 1 comment</source>
        <translation>สร้างหัวข้อ “{theme}” จาก 1 ความคิดเห็น</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of {number} comments</source>
        <translation>สร้างหัวข้อ “{theme}” จาก {number} ความคิดเห็น</translation>
    </message>
    <message>
        <source>Make “{theme}” a priority</source>
        <translation>ตั้ง “{theme}” เป็นลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Marks that the staff gave.</source>
        <translation>เครื่องหมายที่เจ้าหน้าที่ให้</translation>
    </message>
    <message>
        <source>Merge {number} codings from a copy</source>
        <translation>รวม {number} การลงรหัสจากสำเนา</translation>
    </message>
    <message>
        <source>Merge “{themes}” and “{into}” as “{name}”</source>
        <translation>รวม “{themes}” และ “{into}” เป็น “{name}”</translation>
    </message>
    <message>
        <source>Merge “{themes}” into “{into}”</source>
        <translation>รวม “{themes}” เข้า “{into}”</translation>
    </message>
    <message>
        <source>Move 1 comment out of its theme</source>
        <translation>ย้าย 1 ความคิดเห็นออกจากหัวข้อ</translation>
    </message>
    <message>
        <source>Move 1 comment to “{theme}”</source>
        <translation>ย้าย 1 ความคิดเห็นไป “{theme}”</translation>
    </message>
    <message>
        <source>Move {number} comments out of their themes</source>
        <translation>ย้าย {number} ความคิดเห็นออกจากหัวข้อ</translation>
    </message>
    <message>
        <source>Move {number} comments to “{theme}”</source>
        <translation>ย้าย {number} ความคิดเห็นไป “{theme}”</translation>
    </message>
    <message>
        <source>Names of attached files, which are not read; kept with the row.</source>
        <translation>ชื่อไฟล์แนบ ซึ่งไม่อ่าน เก็บไว้กับแถว</translation>
    </message>
    <message>
        <source>New York 311 requests</source>
        <translation>คำขอ 311 ของนิวยอร์ก</translation>
    </message>
    <message>
        <source>No campaign: the {comments} comments of letter {letter}</source>
        <translation>ไม่ใช่การรณรงค์: {comments} ความคิดเห็นของจดหมาย {letter}</translation>
    </message>
    <message>
        <source>No name says “comment”, and this column holds the most text.</source>
        <translation>ไม่มีชื่อใดบอกว่า “ความคิดเห็น” และคอลัมน์นี้มีข้อความมากที่สุด</translation>
    </message>
    <message>
        <source>Notes of those who collected the answers.</source>
        <translation>บันทึกของผู้เก็บคำตอบ</translation>
    </message>
    <message>
        <source>Nothing tells what it is for.</source>
        <translation>ไม่มีอะไรบอกว่าใช้ทำอะไร</translation>
    </message>
    <message>
        <source>Of “{column}”, {found} of the {values} values looked at are e-mail addresses or telephone numbers. Personal data is looked for in comments alone: as groups, such values are shown as they stand, in safe view too. Leave the column out unless you need it.</source>
        <translation>ใน “{column}” มี {found} จาก {values} ค่าที่ดูเป็นอีเมลหรือหมายเลขโทรศัพท์ โปรแกรมหาข้อมูลส่วนบุคคลเฉพาะในความคิดเห็น: ค่าเช่นนี้ในฐานะกลุ่มจะแสดงตามที่เป็น แม้ในมุมมองปลอดภัย ตัดคอลัมน์ออกหากไม่จำเป็น</translation>
    </message>
    <message>
        <source>One-column text</source>
        <translation>ข้อความคอลัมน์เดียว</translation>
    </message>
    <message>
        <source>Open311 requests</source>
        <translation>คำขอ Open311</translation>
    </message>
    <message>
        <source>Plan “{priority}”</source>
        <translation>วางแผน “{priority}”</translation>
    </message>
    <message>
        <source>Polis comments</source>
        <translation>ความคิดเห็นจาก Polis</translation>
    </message>
    <message>
        <source>Polis keeps the statement here.</source>
        <translation>Polis เก็บข้อความไว้ที่นี่</translation>
    </message>
    <message>
        <source>Polis numbers the statements of a conversation.</source>
        <translation>Polis ให้เลขข้อความของการสนทนา</translation>
    </message>
    <message>
        <source>Polis&apos; own figure for agreement.</source>
        <translation>ตัวเลขความเห็นพ้องของ Polis เอง</translation>
    </message>
    <message>
        <source>Put {number} new texts to themes</source>
        <translation>จัด {number} ข้อความใหม่เข้าหัวข้อ</translation>
    </message>
    <message>
        <source>Put “{themes}” below “{above}”</source>
        <translation>วาง “{themes}” ไว้ใต้ “{above}”</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>คำตอบจาก Qualtrics</translation>
    </message>
    <message>
        <source>Qualtrics&apos; number of the response.</source>
        <translation>เลขคำตอบของ Qualtrics</translation>
    </message>
    <message>
        <source>Question 1 is worded differently from service to service; its answers are not pooled with others.</source>
        <translation>คำถามที่ 1 ใช้ถ้อยคำต่างกันในแต่ละบริการ คำตอบจึงไม่รวมกับคำตอบอื่น</translation>
    </message>
    <message>
        <source>Quote words of a comment</source>
        <translation>อ้างอิงคำของความคิดเห็น</translation>
    </message>
    <message>
        <source>Quote “{words}”</source>
        <translation>อ้างอิง “{words}”</translation>
    </message>
    <message>
        <source>Read as points: {points}.</source>
        <translation>อ่านเป็นคะแนน: {points}</translation>
    </message>
    <message>
        <source>Read “{measure}” otherwise</source>
        <translation>อ่าน “{measure}” แบบอื่น</translation>
    </message>
    <message>
        <source>Regulations.gov comments</source>
        <translation>ความคิดเห็นจาก Regulations.gov</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>เอาเป้าหมายออก</translation>
    </message>
    <message>
        <source>Remove priority</source>
        <translation>เอาลำดับความสำคัญออก</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>เอาคำพูดอ้างอิงออก</translation>
    </message>
    <message>
        <source>Remove the population by “{segment}”</source>
        <translation>เอาประชากรตาม “{segment}” ออก</translation>
    </message>
    <message>
        <source>Remove the promise “{promise}”</source>
        <translation>เอาคำมั่น “{promise}” ออก</translation>
    </message>
    <message>
        <source>Rename selection “{before}” to “{after}”</source>
        <translation>เปลี่ยนชื่อชุดที่เลือก “{before}” เป็น “{after}”</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>เปลี่ยนชื่อ “{before}” เป็น “{after}”</translation>
    </message>
    <message>
        <source>Resolution time in hours</source>
        <translation>เวลาแก้เรื่องเป็นชั่วโมง</translation>
    </message>
    <message>
        <source>Reword priority</source>
        <translation>เขียนลำดับความสำคัญใหม่</translation>
    </message>
    <message>
        <source>Reword promise</source>
        <translation>เขียนคำมั่นใหม่</translation>
    </message>
    <message>
        <source>SPSS file</source>
        <translation>ไฟล์ SPSS</translation>
    </message>
    <message>
        <source>Save selection “{name}”</source>
        <translation>บันทึกชุดที่เลือก “{name}”</translation>
    </message>
    <message>
        <source>Say what a question asks for</source>
        <translation>บอกว่าคำถามถามหาอะไร</translation>
    </message>
    <message>
        <source>Say “broken” of a promise</source>
        <translation>บอกว่า “ผิดคำ” สำหรับคำมั่น</translation>
    </message>
    <message>
        <source>Say “cannot tell” of a promise</source>
        <translation>บอกว่า “บอกไม่ได้” สำหรับคำมั่น</translation>
    </message>
    <message>
        <source>Say “divided” of a promise</source>
        <translation>บอกว่า “เห็นต่างกัน” สำหรับคำมั่น</translation>
    </message>
    <message>
        <source>Say “kept” of a promise</source>
        <translation>บอกว่า “รักษาไว้” สำหรับคำมั่น</translation>
    </message>
    <message>
        <source>Semicolon-separated text</source>
        <translation>ข้อความคั่นด้วยอัฒภาค</translation>
    </message>
    <message>
        <source>Set a calibrated model aside</source>
        <translation>พักแบบจำลองที่ปรับเทียบไว้</translation>
    </message>
    <message>
        <source>Set the population by “{segment}”</source>
        <translation>กำหนดประชากรตาม “{segment}”</translation>
    </message>
    <message>
        <source>Set the target of “{measure}” to {level}</source>
        <translation>ตั้งเป้าหมายของ “{measure}” เป็น {level}</translation>
    </message>
    <message>
        <source>Set “{theme}” aside</source>
        <translation>พัก “{theme}” ไว้</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (ญี่ปุ่น)</translation>
    </message>
    <message>
        <source>Show themes at granularity {granularity}</source>
        <translation>แสดงหัวข้อที่ความละเอียด {granularity}</translation>
    </message>
    <message>
        <source>Some bytes ({strays}) of the file are not UTF-8; they are read as {name}, a guess.</source>
        <translation>บางไบต์ ({strays}) ของไฟล์ไม่ใช่ UTF-8 อ่านเป็น {name} ซึ่งเป็นการเดา</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in the chosen encoding; they show as {sign}.</source>
        <translation>บางไบต์ไม่มีความหมายในรหัสอักขระที่เลือก แสดงเป็น {sign}</translation>
    </message>
    <message>
        <source>Some characters were lost before the file came here; they show as {sign}.</source>
        <translation>อักขระบางตัวหายไปก่อนไฟล์มาถึง แสดงเป็น {sign}</translation>
    </message>
    <message>
        <source>Some dates are written day first and some month first; they are read day first.</source>
        <translation>บางวันที่เขียนวันก่อน บางวันที่เขียนเดือนก่อน อ่านโดยให้วันมาก่อน</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>คำตอบจาก SurveyMonkey</translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s number of the response.</source>
        <translation>เลขคำตอบของ SurveyMonkey</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>ข้อความคั่นด้วยแท็บ</translation>
    </message>
    <message>
        <source>Take from “{priority}”</source>
        <translation>นำออกจาก “{priority}”</translation>
    </message>
    <message>
        <source>Take no steps of the journey</source>
        <translation>ไม่ใช้ขั้นตอนของเส้นทาง</translation>
    </message>
    <message>
        <source>Take over changed rows</source>
        <translation>รับแถวที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Take tags back</source>
        <translation>ถอนป้ายคืน</translation>
    </message>
    <message>
        <source>Take the colour off “{theme}”</source>
        <translation>เอาสีของ “{theme}” ออก</translation>
    </message>
    <message>
        <source>Take “{segment}” as the steps of the journey</source>
        <translation>ใช้ “{segment}” เป็นขั้นตอนของเส้นทาง</translation>
    </message>
    <message>
        <source>Take “{themes}” out</source>
        <translation>นำ “{themes}” ออก</translation>
    </message>
    <message>
        <source>Take “{theme}” apart</source>
        <translation>แยก “{theme}”</translation>
    </message>
    <message>
        <source>Talk to the City comments</source>
        <translation>ความคิดเห็นจาก Talk to the City</translation>
    </message>
    <message>
        <source>The agency that was addressed.</source>
        <translation>หน่วยงานที่ส่งถึง</translation>
    </message>
    <message>
        <source>The author is counted, not the group.</source>
        <translation>นับผู้เขียน ไม่ใช่กลุ่ม</translation>
    </message>
    <message>
        <source>The authority the sender speaks for.</source>
        <translation>หน่วยงานที่ผู้ส่งพูดแทน</translation>
    </message>
    <message>
        <source>The bureau numbers its complaints.</source>
        <translation>สำนักงานให้เลขเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>The city numbers its requests.</source>
        <translation>เมืองให้เลขคำขอ</translation>
    </message>
    <message>
        <source>The column names are in line {line}; what stands above them is left out.</source>
        <translation>ชื่อคอลัมน์อยู่ในบรรทัด {line} ที่อยู่เหนือนั้นตัดออก</translation>
    </message>
    <message>
        <source>The comment as it was received.</source>
        <translation>ความคิดเห็นตามที่ได้รับ</translation>
    </message>
    <message>
        <source>The comment that this one replies to.</source>
        <translation>ความคิดเห็นที่ความคิดเห็นนี้ตอบ</translation>
    </message>
    <message>
        <source>The comment that this one replies to; “root” is none.</source>
        <translation>ความคิดเห็นที่ความคิดเห็นนี้ตอบ “root” คือไม่มี</translation>
    </message>
    <message>
        <source>The comment&apos;s id in the study it comes from.</source>
        <translation>รหัสความคิดเห็นในงานศึกษาที่มา</translation>
    </message>
    <message>
        <source>The comment&apos;s number.</source>
        <translation>เลขความคิดเห็น</translation>
    </message>
    <message>
        <source>The comment.</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>The comment; its web escapes (&amp;amp; and &lt;br/&gt;) are undone.</source>
        <translation>ความคิดเห็น แปลงรหัสเว็บ (&amp;amp; และ &lt;br/&gt;) กลับแล้ว</translation>
    </message>
    <message>
        <source>The day it came in is used.</source>
        <translation>ใช้วันที่เข้ามา</translation>
    </message>
    <message>
        <source>The day it came in.</source>
        <translation>วันที่เข้ามา</translation>
    </message>
    <message>
        <source>The day it was made is used.</source>
        <translation>ใช้วันที่ทำ</translation>
    </message>
    <message>
        <source>The day it was published is used, which every row has.</source>
        <translation>ใช้วันที่เผยแพร่ ซึ่งทุกแถวมี</translation>
    </message>
    <message>
        <source>The day it was recorded is used.</source>
        <translation>ใช้วันที่บันทึก</translation>
    </message>
    <message>
        <source>The day of the comment.</source>
        <translation>วันของความคิดเห็น</translation>
    </message>
    <message>
        <source>The day the agency published it.</source>
        <translation>วันที่หน่วยงานเผยแพร่</translation>
    </message>
    <message>
        <source>The day the answer was sent is used.</source>
        <translation>ใช้วันที่ส่งคำตอบ</translation>
    </message>
    <message>
        <source>The description says it at length; the subject is kept with the row.</source>
        <translation>คำอธิบายบอกไว้ยาวกว่า หัวเรื่องเก็บไว้กับแถว</translation>
    </message>
    <message>
        <source>The document it is about.</source>
        <translation>เอกสารที่กล่าวถึง</translation>
    </message>
    <message>
        <source>The document&apos;s id is used.</source>
        <translation>ใช้รหัสของเอกสาร</translation>
    </message>
    <message>
        <source>The export holds the subjects of the tickets, not their text.</source>
        <translation>การส่งออกมีหัวเรื่องของเรื่อง ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>อ่านไฟล์ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The file has no mark of its encoding; it is read as {name}, a guess.</source>
        <translation>ไฟล์ไม่มีเครื่องหมายรหัสอักขระ อ่านเป็น {name} ซึ่งเป็นการเดา</translation>
    </message>
    <message>
        <source>The file has no row of column names; names were made up.</source>
        <translation>ไฟล์ไม่มีแถวชื่อคอลัมน์ จึงตั้งชื่อให้</translation>
    </message>
    <message>
        <source>The file holds words of the city&apos;s list, not what people wrote.</source>
        <translation>ไฟล์มีคำในรายการของเมือง ไม่ใช่สิ่งที่ผู้คนเขียน</translation>
    </message>
    <message>
        <source>The file is no letter the workbench reads (.txt, .docx, .eml or .mbox).</source>
        <translation>ไฟล์ไม่ใช่จดหมายที่โปรแกรมอ่าน (.txt, .docx, .eml หรือ .mbox)</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as {name}, a guess.</source>
        <translation>ไฟล์ไม่ใช่ UTF-8 อ่านเป็น {name} ซึ่งเป็นการเดา</translation>
    </message>
    <message>
        <source>The file it was first imported from.</source>
        <translation>ไฟล์ที่นำเข้าครั้งแรก</translation>
    </message>
    <message>
        <source>The group the author speaks for.</source>
        <translation>กลุ่มที่ผู้เขียนพูดแทน</translation>
    </message>
    <message>
        <source>The group the sender chose.</source>
        <translation>กลุ่มที่ผู้ส่งเลือก</translation>
    </message>
    <message>
        <source>The kind of account, where it is told.</source>
        <translation>ชนิดของบัญชี ที่มีบอกไว้</translation>
    </message>
    <message>
        <source>The kind of authority the sender speaks for.</source>
        <translation>ชนิดของหน่วยงานที่ผู้ส่งพูดแทน</translation>
    </message>
    <message>
        <source>The language found in the other study.</source>
        <translation>ภาษาที่พบในงานศึกษาอื่น</translation>
    </message>
    <message>
        <source>The language of the conversation.</source>
        <translation>ภาษาของการสนทนา</translation>
    </message>
    <message>
        <source>The language of the form.</source>
        <translation>ภาษาของแบบฟอร์ม</translation>
    </message>
    <message>
        <source>The language of the page it was written on.</source>
        <translation>ภาษาของหน้าที่เขียน</translation>
    </message>
    <message>
        <source>The language the survey was shown in.</source>
        <translation>ภาษาที่แสดงแบบสำรวจ</translation>
    </message>
    <message>
        <source>The letter&apos;s place in the folder.</source>
        <translation>ตำแหน่งของจดหมายในโฟลเดอร์</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>บรรทัดไม่ใช่อ็อบเจกต์ JSON</translation>
    </message>
    <message>
        <source>The mail that this one answers.</source>
        <translation>อีเมลที่ฉบับนี้ตอบ</translation>
    </message>
    <message>
        <source>The message is larger than any mail.</source>
        <translation>ข้อความใหญ่กว่าอีเมลใด ๆ</translation>
    </message>
    <message>
        <source>The message is not built as mail is, and cannot be read.</source>
        <translation>ข้อความไม่ได้สร้างแบบอีเมล จึงอ่านไม่ได้</translation>
    </message>
    <message>
        <source>The opinion&apos;s number.</source>
        <translation>เลขของความเห็น</translation>
    </message>
    <message>
        <source>The opinion.</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>The other study&apos;s work; this one does its own.</source>
        <translation>งานของงานศึกษาอื่น งานนี้ทำของตนเอง</translation>
    </message>
    <message>
        <source>The page of the web site that the comment stood on.</source>
        <translation>หน้าเว็บไซต์ที่ความคิดเห็นอยู่</translation>
    </message>
    <message>
        <source>The page of the web site.</source>
        <translation>หน้าของเว็บไซต์</translation>
    </message>
    <message>
        <source>The proceeding it belongs to.</source>
        <translation>กระบวนการที่สังกัด</translation>
    </message>
    <message>
        <source>The proposal that the comment is about.</source>
        <translation>ข้อเสนอที่ความคิดเห็นกล่าวถึง</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation>คำถามที่ตอบ</translation>
    </message>
    <message>
        <source>The record is not an object with named values.</source>
        <translation>รายการไม่ใช่อ็อบเจกต์ที่มีค่าพร้อมชื่อ</translation>
    </message>
    <message>
        <source>The response is a preview or test of the survey, marked so by Qualtrics.</source>
        <translation>คำตอบเป็นการแสดงตัวอย่างหรือการทดสอบแบบสำรวจ ตามที่ Qualtrics ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>The response&apos;s number.</source>
        <translation>เลขของคำตอบ</translation>
    </message>
    <message>
        <source>The row has a value beyond the last named column.</source>
        <translation>แถวมีค่าเกินคอลัมน์สุดท้ายที่มีชื่อ</translation>
    </message>
    <message>
        <source>The row has {found} cells, fewer than the {width} columns of the table.</source>
        <translation>แถวมี {found} เซลล์ น้อยกว่า {width} คอลัมน์ของตาราง</translation>
    </message>
    <message>
        <source>The row has {found} cells, more than the {width} columns of the table.</source>
        <translation>แถวมี {found} เซลล์ มากกว่า {width} คอลัมน์ของตาราง</translation>
    </message>
    <message>
        <source>The row holds half a character (a lone surrogate), which no file can keep.</source>
        <translation>แถวมีอักขระครึ่งตัว (lone surrogate) ซึ่งไม่มีไฟล์ใดเก็บได้</translation>
    </message>
    <message>
        <source>The row is a document of the agency, not a comment on one.</source>
        <translation>แถวเป็นเอกสารของหน่วยงาน ไม่ใช่ความคิดเห็นต่อเอกสาร</translation>
    </message>
    <message>
        <source>The same moment as the timestamp, in words.</source>
        <translation>เวลาเดียวกับตราเวลา เป็นคำ</translation>
    </message>
    <message>
        <source>The same moment, in words.</source>
        <translation>เวลาเดียวกัน เป็นคำ</translation>
    </message>
    <message>
        <source>The saved mapping also uses columns this file does not have: {columns}.</source>
        <translation>การจับคู่ที่บันทึกใช้คอลัมน์ที่ไฟล์นี้ไม่มีด้วย: {columns}</translation>
    </message>
    <message>
        <source>The saved mapping does not know this column.</source>
        <translation>การจับคู่ที่บันทึกไม่รู้จักคอลัมน์นี้</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read, because it holds the most text; not read: {others}. To read another, name it behind the file: {file}/SHEET.</source>
        <translation>อ่านแผ่นงาน “{sheet}” เพราะมีข้อความมากที่สุด ที่ไม่ได้อ่าน: {others} หากจะอ่านแผ่นอื่น ให้ใส่ชื่อต่อท้ายไฟล์: {file}/SHEET</translation>
    </message>
    <message>
        <source>The state is coarse enough to compare by.</source>
        <translation>สถานะหยาบพอที่จะใช้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>The team that dealt with it.</source>
        <translation>ทีมที่ดูแลเรื่องนี้</translation>
    </message>
    <message>
        <source>The time of day; the day is enough.</source>
        <translation>เวลาของวัน รู้เพียงวันก็พอ</translation>
    </message>
    <message>
        <source>ThemeFinder responses</source>
        <translation>คำตอบจาก ThemeFinder</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Known are, among others: {known}.</source>
        <translation>ไม่มีรหัสอักขระ “{name}” ที่รู้จักมีเช่น: {known}</translation>
    </message>
    <message>
        <source>This export has no more words of the person than the subject.</source>
        <translation>การส่งออกนี้ไม่มีคำของบุคคลมากกว่าหัวเรื่อง</translation>
    </message>
    <message>
        <source>This line follows a wrong quotation mark and does not look like a row.</source>
        <translation>บรรทัดนี้ตามหลังเครื่องหมายคำพูดที่ผิดและไม่เหมือนแถว</translation>
    </message>
    <message>
        <source>Touchpoints&apos; number of the answer.</source>
        <translation>เลขคำตอบของ Touchpoints</translation>
    </message>
    <message>
        <source>Trust: thumbs (0 down, 1 up) or 1 to 5; its scale is read from the values.</source>
        <translation>ความไว้วางใจ: นิ้วโป้ง (0 ลง 1 ขึ้น) หรือ 1 ถึง 5 อ่านมาตรวัดจากค่า</translation>
    </message>
    <message>
        <source>Unlink from the promise “{promise}”</source>
        <translation>เลิกเชื่อมกับคำมั่น “{promise}”</translation>
    </message>
    <message>
        <source>Watch “{term}”</source>
        <translation>เฝ้าดู “{term}”</translation>
    </message>
    <message>
        <source>Watch “{term}” no longer</source>
        <translation>เลิกเฝ้าดู “{term}”</translation>
    </message>
    <message>
        <source>Weigh priorities</source>
        <translation>ถ่วงน้ำหนักลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>เกี่ยวกับอะไร</translation>
    </message>
    <message>
        <source>What kind of document it is.</source>
        <translation>เป็นเอกสารชนิดใด</translation>
    </message>
    <message>
        <source>What kind of request it is.</source>
        <translation>เป็นคำขอชนิดใด</translation>
    </message>
    <message>
        <source>What kind of ticket it is.</source>
        <translation>เป็นเรื่องชนิดใด</translation>
    </message>
    <message>
        <source>What the consumer wrote; XXXX is what the bureau took out.</source>
        <translation>สิ่งที่ผู้บริโภคเขียน XXXX คือสิ่งที่สำนักงานตัดออก</translation>
    </message>
    <message>
        <source>What the conversation is about.</source>
        <translation>การสนทนาเกี่ยวกับอะไร</translation>
    </message>
    <message>
        <source>What the person answered.</source>
        <translation>สิ่งที่บุคคลตอบ</translation>
    </message>
    <message>
        <source>What the person named as a reason; null where it was not offered.</source>
        <translation>สิ่งที่บุคคลบอกเป็นเหตุผล ว่างเมื่อไม่ได้เสนอให้</translation>
    </message>
    <message>
        <source>What the person rated the ticket: good is 1, bad is 0.</source>
        <translation>บุคคลให้คะแนนเรื่องอย่างไร: ดีคือ 1 ไม่ดีคือ 0</translation>
    </message>
    <message>
        <source>What the person said to their rating.</source>
        <translation>สิ่งที่บุคคลพูดถึงคะแนนของตน</translation>
    </message>
    <message>
        <source>What the person said.</source>
        <translation>สิ่งที่บุคคลพูด</translation>
    </message>
    <message>
        <source>What the person wrote in their own words.</source>
        <translation>สิ่งที่บุคคลเขียนด้วยคำของตนเอง</translation>
    </message>
    <message>
        <source>What the person wrote.</source>
        <translation>สิ่งที่บุคคลเขียน</translation>
    </message>
    <message>
        <source>What the person wrote: the plain text of the mail, else its page.</source>
        <translation>สิ่งที่บุคคลเขียน: ข้อความธรรมดาของอีเมล หากไม่มีคือหน้าเว็บของอีเมล</translation>
    </message>
    <message>
        <source>What was complained about in detail, in words of the city&apos;s list.</source>
        <translation>ร้องเรียนเรื่องใดโดยละเอียด ด้วยคำในรายการของเมือง</translation>
    </message>
    <message>
        <source>What was complained about.</source>
        <translation>ร้องเรียนเรื่องใด</translation>
    </message>
    <message>
        <source>What went wrong, in words of the bureau&apos;s list.</source>
        <translation>อะไรผิดพลาด ด้วยคำในรายการของสำนักงาน</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>พูดเมื่อใด</translation>
    </message>
    <message>
        <source>When it was sent.</source>
        <translation>ส่งเมื่อใด</translation>
    </message>
    <message>
        <source>When it was written, in seconds since 1970.</source>
        <translation>เขียนเมื่อใด เป็นวินาทีนับจากปี 1970</translation>
    </message>
    <message>
        <source>When it was written.</source>
        <translation>เขียนเมื่อใด</translation>
    </message>
    <message>
        <source>When the answer was begun.</source>
        <translation>เริ่มตอบเมื่อใด</translation>
    </message>
    <message>
        <source>When the answer was given.</source>
        <translation>ตอบเมื่อใด</translation>
    </message>
    <message>
        <source>When the form was sent.</source>
        <translation>ส่งแบบฟอร์มเมื่อใด</translation>
    </message>
    <message>
        <source>When the request was made.</source>
        <translation>ยื่นคำขอเมื่อใด</translation>
    </message>
    <message>
        <source>When the response was recorded.</source>
        <translation>บันทึกคำตอบเมื่อใด</translation>
    </message>
    <message>
        <source>When the response was sent.</source>
        <translation>ส่งคำตอบเมื่อใด</translation>
    </message>
    <message>
        <source>When the statement was made, in milliseconds since 1970.</source>
        <translation>ให้ข้อความเมื่อใด เป็นมิลลิวินาทีนับจากปี 1970</translation>
    </message>
    <message>
        <source>When the ticket was made.</source>
        <translation>เปิดเรื่องเมื่อใด</translation>
    </message>
    <message>
        <source>Where the consumer lives.</source>
        <translation>ผู้บริโภคอาศัยอยู่ที่ใด</translation>
    </message>
    <message>
        <source>Where the opinion was found.</source>
        <translation>พบความเห็นที่ใด</translation>
    </message>
    <message>
        <source>Where the sender lives.</source>
        <translation>ผู้ส่งอาศัยอยู่ที่ใด</translation>
    </message>
    <message>
        <source>Where the service was given.</source>
        <translation>ให้บริการที่ใด</translation>
    </message>
    <message>
        <source>Whether it stands under a comment or something else.</source>
        <translation>อยู่ใต้ความคิดเห็นหรือสิ่งอื่น</translation>
    </message>
    <message>
        <source>Whether its sender took it back.</source>
        <translation>ผู้ส่งถอนคืนหรือไม่</translation>
    </message>
    <message>
        <source>Whether moderators marked the statement as being about the conversation.</source>
        <translation>ผู้ดูแลทำเครื่องหมายว่าข้อความเกี่ยวกับการสนทนาหรือไม่</translation>
    </message>
    <message>
        <source>Whether the author is for (1), against (-1) or neither (0).</source>
        <translation>ผู้เขียนเห็นด้วย (1) คัดค้าน (-1) หรือไม่ทั้งสอง (0)</translation>
    </message>
    <message>
        <source>Whether the company answered in time.</source>
        <translation>บริษัทตอบทันเวลาหรือไม่</translation>
    </message>
    <message>
        <source>Whether the consumer disputed the answer.</source>
        <translation>ผู้บริโภคโต้แย้งคำตอบหรือไม่</translation>
    </message>
    <message>
        <source>Whether the consumer is older or serves; “None” is nobody&apos;s tag.</source>
        <translation>ผู้บริโภคเป็นผู้สูงอายุหรือทหารหรือไม่ “None” ไม่ใช่ป้ายของใคร</translation>
    </message>
    <message>
        <source>Whether the organisers wrote the statement.</source>
        <translation>ผู้จัดเป็นผู้เขียนข้อความหรือไม่</translation>
    </message>
    <message>
        <source>Whether the survey was filled in to its end.</source>
        <translation>ตอบแบบสำรวจจนจบหรือไม่</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner marked it.</source>
        <translation>เจ้าของวิดีโอทำเครื่องหมายหรือไม่</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner put it on top.</source>
        <translation>เจ้าของวิดีโอปักไว้บนสุดหรือไม่</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner wrote it.</source>
        <translation>เจ้าของวิดีโอเป็นผู้เขียนหรือไม่</translation>
    </message>
    <message>
        <source>Which area it is about.</source>
        <translation>เกี่ยวกับพื้นที่ใด</translation>
    </message>
    <message>
        <source>Which conversation the statement belongs to.</source>
        <translation>ข้อความอยู่ในการสนทนาใด</translation>
    </message>
    <message>
        <source>Which part of the city it is about.</source>
        <translation>เกี่ยวกับส่วนใดของเมือง</translation>
    </message>
    <message>
        <source>Who answered; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้ตอบ เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who asked; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้ถาม เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who is responsible.</source>
        <translation>ใครรับผิดชอบ</translation>
    </message>
    <message>
        <source>Who made the statement; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้ให้ข้อความ เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who said it; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้พูด เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who wrote it; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้เขียน เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who wrote the comment; only a keyed fingerprint of it is kept.</source>
        <translation>ผู้เขียนความคิดเห็น เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Who wrote; only a keyed fingerprint of it is kept.</source>
        <translation>คนที่เขียน เก็บเฉพาะลายนิ้วมือที่เข้ากุญแจ</translation>
    </message>
    <message>
        <source>Whoever typed the ticket is not always who asked.</source>
        <translation>ผู้พิมพ์เรื่องไม่ใช่ผู้ถามเสมอไป</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>เกี่ยวกับใคร</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (ยุโรปกลาง)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (ซีริลลิก)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (ยุโรปตะวันตก)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (กรีก)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (ตุรกี)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (ฮีบรู)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (อาหรับ)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (บอลติก)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (ไทย)</translation>
    </message>
    <message>
        <source>With the date of the request it tells the time until it was closed.</source>
        <translation>เมื่อใช้กับวันที่ของคำขอ บอกเวลาจนปิดเรื่อง</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>สมุดงาน</translation>
    </message>
    <message>
        <source>Write down the promise “{promise}”</source>
        <translation>เขียนคำมั่น “{promise}” ลง</translation>
    </message>
    <message>
        <source>You chose another column for this.</source>
        <translation>คุณเลือกคอลัมน์อื่นสำหรับสิ่งนี้</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>คุณเลือกสิ่งนี้</translation>
    </message>
    <message>
        <source>You named this column.</source>
        <translation>คุณระบุคอลัมน์นี้</translation>
    </message>
    <message>
        <source>You named “{name}” instead.</source>
        <translation>คุณระบุ “{name}” แทน</translation>
    </message>
    <message>
        <source>YouTube comments</source>
        <translation>ความคิดเห็นจาก YouTube</translation>
    </message>
    <message>
        <source>YouTube&apos;s id of the comment.</source>
        <translation>รหัสความคิดเห็นของ YouTube</translation>
    </message>
    <message>
        <source>Zendesk numbers its tickets.</source>
        <translation>Zendesk ให้เลขเรื่อง</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>เรื่องจาก Zendesk</translation>
    </message>
    <message>
        <source>a folder of letters (.txt, .docx, .eml)</source>
        <translation>โฟลเดอร์จดหมาย (.txt, .docx, .eml)</translation>
    </message>
    <message>
        <source>a layer with {activation}</source>
        <translation>ชั้นที่ใช้ {activation}</translation>
    </message>
    <message>
        <source>a sheet would become a table of {cells} cells</source>
        <translation>แผ่นงานจะกลายเป็นตาราง {cells} เซลล์</translation>
    </message>
    <message>
        <source>all texts get the same vector</source>
        <translation>ทุกข้อความได้เวกเตอร์เดียวกัน</translation>
    </message>
    <message>
        <source>author</source>
        <translation>ผู้เขียน</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>น้ำตาล</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>เลขตรวจสอบ</translation>
    </message>
    <message>
        <source>checksum (IBAN)</source>
        <translation>เลขตรวจสอบ (IBAN)</translation>
    </message>
    <message>
        <source>checksum (Luhn)</source>
        <translation>เลขตรวจสอบ (Luhn)</translation>
    </message>
    <message>
        <source>checksum and national format</source>
        <translation>เลขตรวจสอบและรูปแบบของประเทศ</translation>
    </message>
    <message>
        <source>checksum and the word before it</source>
        <translation>เลขตรวจสอบและคำข้างหน้า</translation>
    </message>
    <message>
        <source>closing formula and name list</source>
        <translation>คำลงท้ายและรายชื่อ</translation>
    </message>
    <message>
        <source>closing formula and the line after it</source>
        <translation>คำลงท้ายและบรรทัดถัดไป</translation>
    </message>
    <message>
        <source>comment {comment}, row {row} of {source}</source>
        <translation>ความคิดเห็น {comment} แถว {row} ของ {source}</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>แกนประมวลผล</translation>
    </message>
    <message>
        <source>date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ดิสก์</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>ความพยายาม</translation>
    </message>
    <message>
        <source>embedding of English comments</source>
        <translation>เวกเตอร์ของความคิดเห็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>จากแหล่งที่มา</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>แบบสำเร็จรูป</translation>
    </message>
    <message>
        <source>green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>greeting and name list</source>
        <translation>คำทักทายและรายชื่อ</translation>
    </message>
    <message>
        <source>id</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>introduction and capitalised words</source>
        <translation>คำแนะนำตัวและคำที่ขึ้นต้นด้วยตัวใหญ่</translation>
    </message>
    <message>
        <source>introduction and name list</source>
        <translation>คำแนะนำตัวและรายชื่อ</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>ไม่มีสิ่งที่ควรมี</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>ใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>it grows to more than {size} bytes</source>
        <translation>ขยายใหญ่กว่า {size} ไบต์</translation>
    </message>
    <message>
        <source>it has more than {number} columns</source>
        <translation>มีมากกว่า {number} คอลัมน์</translation>
    </message>
    <message>
        <source>it holds another archive ({name})</source>
        <translation>มีไฟล์บีบอัดอื่นอยู่ข้างใน ({name})</translation>
    </message>
    <message>
        <source>it holds more than {number} files</source>
        <translation>มีมากกว่า {number} ไฟล์</translation>
    </message>
    <message>
        <source>it holds no list of objects with named values</source>
        <translation>ไม่มีรายการของอ็อบเจกต์ที่มีค่าพร้อมชื่อ</translation>
    </message>
    <message>
        <source>it holds no project.qde</source>
        <translation>ไม่มี project.qde</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>เป็นอุปกรณ์</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>เสียหาย</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>เสียหายหรือขาดตอน</translation>
    </message>
    <message>
        <source>it is damaged, or no SPSS file</source>
        <translation>เสียหาย หรือไม่ใช่ไฟล์ SPSS</translation>
    </message>
    <message>
        <source>it is damaged, or no workbook at all</source>
        <translation>เสียหาย หรือไม่ใช่สมุดงาน</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>ใหญ่เกินไปมาก</translation>
    </message>
    <message>
        <source>it is longer than any letter</source>
        <translation>ยาวกว่าจดหมายใด ๆ</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ซ้อนกันลึกเกินไป</translation>
    </message>
    <message>
        <source>it is no ONNX graph</source>
        <translation>ไม่ใช่กราฟ ONNX</translation>
    </message>
    <message>
        <source>it is no REFI-QDA file</source>
        <translation>ไม่ใช่ไฟล์ REFI-QDA</translation>
    </message>
    <message>
        <source>it is no document, or damaged</source>
        <translation>ไม่ใช่เอกสาร หรือเสียหาย</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>ไม่ใช่ตาราง</translation>
    </message>
    <message>
        <source>it is no tokeniser</source>
        <translation>ไม่ใช่ตัวตัดคำ</translation>
    </message>
    <message>
        <source>it is no whole zip file</source>
        <translation>ไม่ใช่ไฟล์ zip ที่ครบถ้วน</translation>
    </message>
    <message>
        <source>it is not valid JSON from line {line} on ({message})</source>
        <translation>ไม่ใช่ JSON ที่ถูกต้องตั้งแต่บรรทัดที่ {line} ({message})</translation>
    </message>
    <message>
        <source>it is not valid JSON from record {record} on ({message})</source>
        <translation>ไม่ใช่ JSON ที่ถูกต้องตั้งแต่ระเบียนที่ {record} ({message})</translation>
    </message>
    <message>
        <source>it is of another size than config.json tells</source>
        <translation>มีขนาดต่างจากที่ config.json บอก</translation>
    </message>
    <message>
        <source>it is packed in a way the workbench does not unpack</source>
        <translation>บีบอัดด้วยวิธีที่โปรแกรมไม่แตก</translation>
    </message>
    <message>
        <source>it is too large for a codebook</source>
        <translation>ใหญ่เกินไปสำหรับสมุดรหัส</translation>
    </message>
    <message>
        <source>it is too large for a model</source>
        <translation>ใหญ่เกินไปสำหรับแบบจำลอง</translation>
    </message>
    <message>
        <source>it is too large for such a list</source>
        <translation>ใหญ่เกินไปสำหรับรายการเช่นนี้</translation>
    </message>
    <message>
        <source>it knows more words than the model</source>
        <translation>รู้จักคำมากกว่าแบบจำลอง</translation>
    </message>
    <message>
        <source>it lacks {part}</source>
        <translation>ขาด {part}</translation>
    </message>
    <message>
        <source>it tells no {name}</source>
        <translation>ไม่บอก {name}</translation>
    </message>
    <message>
        <source>it tells nothing</source>
        <translation>ไม่บอกอะไร</translation>
    </message>
    <message>
        <source>it wants to write outside of its folder ({name})</source>
        <translation>ต้องการเขียนนอกโฟลเดอร์ของตน ({name})</translation>
    </message>
    <message>
        <source>its process ended with code {code}</source>
        <translation>กระบวนการจบด้วยรหัส {code}</translation>
    </message>
    <message>
        <source>its process was killed, perhaps because memory ran out</source>
        <translation>กระบวนการถูกปิด อาจเพราะหน่วยความจำหมด</translation>
    </message>
    <message>
        <source>its process was stopped by signal {signal}</source>
        <translation>กระบวนการถูกหยุดด้วยสัญญาณ {signal}</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>หน่วยความจำ</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>แบบจำลอง {name}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>แบบจำลอง</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>มัสตาร์ด</translation>
    </message>
    <message>
        <source>name list</source>
        <translation>รายชื่อ</translation>
    </message>
    <message>
        <source>name list (given and family name)</source>
        <translation>รายชื่อ (ชื่อและนามสกุล)</translation>
    </message>
    <message>
        <source>name list and capitalised words</source>
        <translation>รายชื่อและคำที่ขึ้นต้นด้วยตัวใหญ่</translation>
    </message>
    <message>
        <source>name list, alone on a line</source>
        <translation>รายชื่อ อยู่ลำพังในบรรทัด</translation>
    </message>
    <message>
        <source>network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>none of its columns is a text</source>
        <translation>ไม่มีคอลัมน์ใดเป็นข้อความ</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>ไม่ได้ติดตั้ง</translation>
    </message>
    <message>
        <source>not used: nothing is sent and nothing is fetched</source>
        <translation>ไม่ได้ใช้: ไม่มีการส่งหรือรับข้อมูลใด</translation>
    </message>
    <message>
        <source>one text is repeated in too many cells</source>
        <translation>ข้อความหนึ่งซ้ำในเซลล์มากเกินไป</translation>
    </message>
    <message>
        <source>operations of “{names}”</source>
        <translation>การดำเนินการของ “{names}”</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>ส้ม</translation>
    </message>
    <message>
        <source>other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ต้นทาง</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>แบบแผน</translation>
    </message>
    <message>
        <source>pattern (IP address)</source>
        <translation>แบบแผน (ที่อยู่ IP)</translation>
    </message>
    <message>
        <source>pattern (account handle)</source>
        <translation>แบบแผน (ชื่อบัญชี)</translation>
    </message>
    <message>
        <source>pattern (domain name)</source>
        <translation>แบบแผน (ชื่อโดเมน)</translation>
    </message>
    <message>
        <source>pattern (hardware address)</source>
        <translation>แบบแผน (ที่อยู่ฮาร์ดแวร์)</translation>
    </message>
    <message>
        <source>pattern (house number and places)</source>
        <translation>แบบแผน (เลขที่บ้านและสถานที่)</translation>
    </message>
    <message>
        <source>pattern (military post)</source>
        <translation>แบบแผน (ไปรษณีย์ทหาร)</translation>
    </message>
    <message>
        <source>pattern (number before a flat or suite)</source>
        <translation>แบบแผน (ตัวเลขหน้าห้องชุด)</translation>
    </message>
    <message>
        <source>pattern (post office box)</source>
        <translation>แบบแผน (ตู้ ปณ.)</translation>
    </message>
    <message>
        <source>pattern (postcode)</source>
        <translation>แบบแผน (รหัสไปรษณีย์)</translation>
    </message>
    <message>
        <source>pattern (street and number)</source>
        <translation>แบบแผน (ถนนและเลขที่)</translation>
    </message>
    <message>
        <source>pattern (web address)</source>
        <translation>แบบแผน (ที่อยู่เว็บ)</translation>
    </message>
    <message>
        <source>pattern and international format</source>
        <translation>แบบแผนและรูปแบบสากล</translation>
    </message>
    <message>
        <source>pattern and national format</source>
        <translation>แบบแผนและรูปแบบของประเทศ</translation>
    </message>
    <message>
        <source>pattern and the word before it</source>
        <translation>แบบแผนและคำข้างหน้า</translation>
    </message>
    <message>
        <source>pattern and the words around it</source>
        <translation>แบบแผนและคำรอบข้าง</translation>
    </message>
    <message>
        <source>pattern and the words before it</source>
        <translation>แบบแผนและคำที่อยู่ข้างหน้า</translation>
    </message>
    <message>
        <source>pattern, spelt out</source>
        <translation>แบบแผน สะกดเป็นคำ</translation>
    </message>
    <message>
        <source>pattern, with spaces in it</source>
        <translation>แบบแผน มีช่องว่างข้างใน</translation>
    </message>
    <message>
        <source>person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>pooling by {names}</source>
        <translation>การรวมด้วย {names}</translation>
    </message>
    <message>
        <source>program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>ม่วง</translation>
    </message>
    <message>
        <source>question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>relation and capitalised words</source>
        <translation>คำบอกความสัมพันธ์และคำที่ขึ้นต้นด้วยตัวใหญ่</translation>
    </message>
    <message>
        <source>repeats a name found elsewhere</source>
        <translation>ซ้ำชื่อที่พบที่อื่น</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>ตอบถึง</translation>
    </message>
    <message>
        <source>resolution time</source>
        <translation>เวลาแก้เรื่อง</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>แก้ได้ในการติดต่อครั้งแรก</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>ความพึงพอใจ</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>sentiment ({language})</source>
        <translation>ความรู้สึก ({language})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>เขียวน้ำทะเล</translation>
    </message>
    <message>
        <source>telling languages apart</source>
        <translation>การแยกภาษา</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>the worker did not answer ({error})</source>
        <translation>กระบวนการช่วยไม่ตอบ ({error})</translation>
    </message>
    <message>
        <source>they are not whole numbers of length 1</source>
        <translation>ไม่ใช่จำนวนเต็มความยาว 1</translation>
    </message>
    <message>
        <source>title and a family name after a space</source>
        <translation>คำนำหน้าชื่อและนามสกุลหลังช่องว่าง</translation>
    </message>
    <message>
        <source>title and capitalised words</source>
        <translation>คำนำหน้าชื่อและคำที่ขึ้นต้นด้วยตัวใหญ่</translation>
    </message>
    <message>
        <source>title and name list</source>
        <translation>คำนำหน้าชื่อและรายชื่อ</translation>
    </message>
    <message>
        <source>tones and drivers ({language})</source>
        <translation>น้ำเสียงและปัจจัย ({language})</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>ความไว้วางใจ</translation>
    </message>
    <message>
        <source>verb of speech and capitalised words</source>
        <translation>คำกริยาที่แปลว่าพูดและคำที่ขึ้นต้นด้วยตัวใหญ่</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>คะแนนเสียง</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>{count} of the {rows} rows looked at say no more than that something is attached; they become submissions without a comment.</source>
        <translation>{count} จาก {rows} แถวที่ดูบอกเพียงว่ามีสิ่งแนบ จึงเป็นการส่งที่ไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>{error} in the analysis</source>
        <translation>{error} ในการวิเคราะห์</translation>
    </message>
    <message>
        <source>{name} with relative positions</source>
        <translation>{name} ที่ใช้ตำแหน่งสัมพัทธ์</translation>
    </message>
    <message>
        <source>{number} comments, the first {comment}</source>
        <translation>{number} ความคิดเห็น อันแรกคือ {comment}</translation>
    </message>
    <message>
        <source>{off} of {values} values of “{column}” do not lie on its scale ({low} to {high}); they count in no figure. Perhaps two scales are mixed, or the scale is another.</source>
        <translation>{off} จาก {values} ค่าของ “{column}” ไม่อยู่ในมาตรวัด ({low} ถึง {high}) จึงไม่นับในตัวเลขใด อาจมีสองมาตรวัดปนกัน หรือมาตรวัดเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>{size} GiB free here</source>
        <translation>ว่าง {size} GiB ที่นี่</translation>
    </message>
    <message>
        <source>{size} GiB of {total} GiB free</source>
        <translation>ว่าง {size} จาก {total} GiB</translation>
    </message>
    <message>
        <source>{title} have another column for it.</source>
        <translation>{title}มีคอลัมน์อื่นสำหรับสิ่งนี้</translation>
    </message>
    <message>
        <source>{unread} of {dates} dates looked at cannot be read; their rows are kept without one.</source>
        <translation>อ่าน {unread} จาก {dates} วันที่ที่ดูไม่ได้ แถวเหล่านั้นเก็บไว้โดยไม่มีวันที่</translation>
    </message>
    <message>
        <source>{use}: {reason}</source>
        <translation>{use}: {reason}</translation>
    </message>
    <message>
        <source>{why} Read as points: {points}.</source>
        <translation>{why} อ่านเป็นคะแนน: {points}</translation>
    </message>
    <message>
        <source>“Resolved at first contact” is a proxy where no column tells it: never reopened, at most one reply.</source>
        <translation>“แก้ได้ในการติดต่อครั้งแรก” เป็นตัวแทนเมื่อไม่มีคอลัมน์บอก: ไม่เคยเปิดใหม่ ตอบไม่เกินหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. If that is not what they mean, take the column as a group instead.</source>
        <translation>“{column}” ตอบเป็นคำ อ่านเป็นจุดของมาตรวัดจาก {low} ถึง {high}: {points} หากไม่ใช่ความหมายนี้ ให้ใช้คอลัมน์เป็นกลุ่มแทน</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. Not read: {words}. If that is not what they mean, take the column as a group instead.</source>
        <translation>“{column}” ตอบเป็นคำ อ่านเป็นจุดของมาตรวัดจาก {low} ถึง {high}: {points} ที่ไม่ได้อ่าน: {words} หากไม่ใช่ความหมายนี้ ให้ใช้คอลัมน์เป็นกลุ่มแทน</translation>
    </message>
    <message>
        <source>“{name}” (hidden)</source>
        <translation>“{name}” (ซ่อนอยู่)</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked</source>
        <translation>แตก “{name}” ไม่ได้</translation>
    </message>
    <message>
        <source>“{name}” grows to more than {size} bytes</source>
        <translation>“{name}” ขยายใหญ่กว่า {size} ไบต์</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Sa&amp;ved</source>
        <translation>ที่บันทึกไว้(&amp;V)</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>ชุดที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Save or change selections…</source>
        <translation>บันทึกหรือเปลี่ยนชุดที่เลือก…</translation>
    </message>
    <message>
        <source>Selected now: %1</source>
        <translation>เลือกอยู่ตอนนี้: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>A name for what is selected now</source>
        <translation>ชื่อของสิ่งที่เลือกอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>List of saved selections</source>
        <translation>รายการชุดที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>ยังไม่มีอะไรบันทึกไว้</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ใช้(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>ลืม(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Negative</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>กลาง</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>บวก</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Rename what is chosen in a list</source>
        <translation>เปลี่ยนชื่อสิ่งที่เลือกในรายการ</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>เปิดสิ่งที่เลือกในรายการ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose several themes</source>
        <translation>เลือกหลายหัวข้อ</translation>
    </message>
    <message>
        <source>Shift+Arrow, Ctrl+Click</source>
        <translation>Shift+ลูกศร, Ctrl+คลิก</translation>
    </message>
    <message>
        <source>Personal data: confirm, dismiss, leave open</source>
        <translation>ข้อมูลส่วนบุคคล: ยืนยัน ปฏิเสธ ค้างไว้</translation>
    </message>
    <message>
        <source>C, D, O</source>
        <translation>C, D, O</translation>
    </message>
    <message>
        <source>Map: move, zoom, show all of it</source>
        <translation>แผนที่: เลื่อน ย่อขยาย แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Arrow keys, + and −, Home</source>
        <translation>ปุ่มลูกศร + และ − Home</translation>
    </message>
    <message>
        <source>Legend and themes of the map: select, open</source>
        <translation>คำอธิบายสีและหัวข้อของแผนที่: เลือก เปิด</translation>
    </message>
    <message>
        <source>Take a priority off the list</source>
        <translation>เอาลำดับความสำคัญออกจากรายการ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take away the filter under the focus</source>
        <translation>เอาตัวกรองที่โฟกัสออก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Done  (Enter)</source>
        <translation>เสร็จ  (Enter)</translation>
    </message>
    <message>
        <source>None of them  (Enter)</source>
        <translation>ไม่มีข้อใด  (Enter)</translation>
    </message>
    <message>
        <source>Digits tick what holds, as many as do; Enter goes on, 0 says that none does.</source>
        <translation>ตัวเลขทำเครื่องหมายสิ่งที่ใช่ กี่อย่างก็ได้ Enter ไปต่อ 0 บอกว่าไม่มีข้อใดใช่</translation>
    </message>
    <message>
        <source>A digit says that the reason is blamed; pressed again praised, not clear, and off. Enter goes on, 0 says that none is spoken of.</source>
        <translation>ตัวเลขบอกว่าเหตุผลถูกตำหนิ กดอีกครั้งคือถูกชม ไม่ชัด และปิด Enter ไปต่อ 0 บอกว่าไม่ได้พูดถึงข้อใด</translation>
    </message>
    <message>
        <source>%1, off, key %2</source>
        <translation>%1 ปิด ปุ่ม %2</translation>
    </message>
    <message>
        <source>%1, ticked, key %2</source>
        <translation>%1 ทำเครื่องหมาย ปุ่ม %2</translation>
    </message>
    <message>
        <source>0  None of the themes</source>
        <translation>0  ไม่ใช่หัวข้อใดเลย</translation>
    </message>
    <message>
        <source>None of the themes, key 0</source>
        <translation>ไม่ใช่หัวข้อใดเลย ปุ่ม 0</translation>
    </message>
    <message>
        <source>Looking for: %1</source>
        <translation>กำลังหา: %1</translation>
    </message>
    <message>
        <source>Said before: %1.</source>
        <translation>เคยบอกไว้: %1</translation>
    </message>
    <message>
        <source>Type a part of a name to look for another; Enter takes the first.</source>
        <translation>พิมพ์ส่วนหนึ่งของชื่อเพื่อหาหัวข้ออื่น Enter เลือกอันแรก</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1 ปุ่ม %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more theme(s).</source>
        <translation>
            <numerusform>อีก %Ln หัวข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>กลุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Back to the samples (Escape)</source>
        <translation>กลับไปที่กลุ่มตัวอย่าง (Esc)</translation>
    </message>
    <message>
        <source>The comment to code</source>
        <translation>ความคิดเห็นที่จะลงรหัส</translation>
    </message>
    <message>
        <source>Comments coded of this sample</source>
        <translation>ความคิดเห็นที่ลงรหัสแล้วของกลุ่มตัวอย่างนี้</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>ความหมายของรหัส</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>บันทึกทั้งหมดแล้ว</translation>
    </message>
    <message>
        <source>Reading the comments…</source>
        <translation>กำลังอ่านความคิดเห็น…</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>ครบแล้ว</translation>
    </message>
    <message>
        <source>Show the skipped ones again</source>
        <translation>แสดงที่ข้ามไว้อีกครั้ง</translation>
    </message>
    <message>
        <source>Back to the samples</source>
        <translation>กลับไปที่กลุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>บันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>ไปต่อโดยไม่มีสิ่งเหล่านั้น</translation>
    </message>
    <message>
        <source>Safe view is on: what was marked as personal data is covered. Skip what you cannot judge.</source>
        <translation>มุมมองปลอดภัยเปิดอยู่: สิ่งที่ทำเครื่องหมายว่าเป็นข้อมูลส่วนบุคคลถูกปิด ข้ามสิ่งที่ตัดสินไม่ได้</translation>
    </message>
    <message>
        <source>%1, keys %2 and %3</source>
        <translation>%1 ปุ่ม %2 และ %3</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ปิดตา</translation>
    </message>
    <message>
        <source>not blind: for practice only</source>
        <translation>ไม่ปิดตา: เพื่อฝึกเท่านั้น</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded</source>
        <translation>
            <numerusform>ลงรหัสแล้ว %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln coding(s)…</source>
        <translation>
            <numerusform>กำลังบันทึก %Ln การลงรหัส…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this sample is(are) coded.</source>
        <translation>
            <numerusform>ลงรหัส %Ln ความคิดเห็นของกลุ่มตัวอย่างนี้แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was(were) skipped.</source>
        <translation>
            <numerusform>ข้ามไป %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) could not be saved. Coding waits until it is(they are).</source>
        <translation>
            <numerusform>บันทึก %Ln การลงรหัสไม่ได้ การลงรหัสรอจนกว่าจะบันทึกได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>เครื่อง</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Import files</source>
        <translation>นำเข้าไฟล์</translation>
    </message>
    <message>
        <source>Files of comments (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;All files (*)</source>
        <translation>ไฟล์ความคิดเห็น (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or files</source>
        <translation>นำเข้าโฟลเดอร์จดหมายหรือไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln comment(s) from “%1”.</source>
        <translation>
            <numerusform>นำเข้า %Ln ความคิดเห็นจาก “%1” แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 taken in, %3 rejected.</source>
        <translation>%1 แถว: รับ %2 ปฏิเสธ %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new and taken in, %3 rejected, %4 already here.</source>
        <translation>%1 แถว: ใหม่และรับ %2 ปฏิเสธ %3 มีอยู่แล้ว %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was(were) here say(s) something else now, which was taken over.</source>
        <translation>
            <numerusform>%Ln แถวที่มีอยู่แล้วพูดต่างออกไป และรับสิ่งนั้นแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were here say(s) something else now; see “Changed rows” below.</source>
        <translation>
            <numerusform>%Ln แถวที่มีอยู่แล้วพูดต่างออกไป ดู “แถวที่เปลี่ยน” ด้านล่าง</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Where the comments come from: what was imported, and what was left out and why.</source>
        <translation>ความคิดเห็นมาจากไหน: นำเข้าอะไร ตัดอะไรออกและเพราะเหตุใด</translation>
    </message>
    <message>
        <source>Drop files of comments here</source>
        <translation>วางไฟล์ความคิดเห็นที่นี่</translation>
    </message>
    <message>
        <source>Tables, spreadsheets, JSON, SPSS, mail, letters, whole folders, archives (.zip); several at once. You see what is in them before it is imported.</source>
        <translation>ตาราง สเปรดชีต JSON SPSS อีเมล จดหมาย ทั้งโฟลเดอร์ ไฟล์บีบอัด (.zip) หลายไฟล์พร้อมกันได้ คุณจะเห็นสิ่งที่อยู่ข้างในก่อนนำเข้า</translation>
    </message>
    <message>
        <source>What follows: you look at what is in a file and import it. The workbench finds what people talk about, on this computer. You read, name and correct the themes, choose what to act on, and hand over a report.</source>
        <translation>ขั้นต่อไป: ดูว่ามีอะไรในไฟล์แล้วนำเข้า โปรแกรมค้นหาว่าผู้คนพูดถึงอะไรบนคอมพิวเตอร์นี้ คุณอ่าน ตั้งชื่อ และแก้หัวข้อ เลือกว่าจะทำอะไร แล้วส่งมอบรายงาน</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>เลือกไฟล์(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>เลือกโฟลเดอร์(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>คำถาม(&amp;Q)…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>ไฟล์ที่นำเข้า</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้าเมื่อ</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>อ่านเป็น</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>แถวที่ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>ทำไมจึงไม่รับ</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>แถวตามที่อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>แถวที่เปลี่ยน</translation>
    </message>
    <message>
        <source>The study had</source>
        <translation>งานศึกษาเคยมี</translation>
    </message>
    <message>
        <source>The file says now</source>
        <translation>ไฟล์บอกตอนนี้</translation>
    </message>
    <message>
        <source>&amp;Take over what the file says now</source>
        <translation>รับสิ่งที่ไฟล์บอกตอนนี้(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep what the study had</source>
        <translation>คงสิ่งที่งานศึกษามี(&amp;K)</translation>
    </message>
    <message>
        <source>A newer export says something else of these rows. The study keeps what it has; nothing is doubled.</source>
        <translation>การส่งออกที่ใหม่กว่าพูดต่างออกไปเกี่ยวกับแถวเหล่านี้ งานศึกษาคงสิ่งที่มี ไม่มีอะไรซ้ำ</translation>
    </message>
    <message>
        <source>What the newer export says of these rows was taken over. What they said before is kept.</source>
        <translation>รับสิ่งที่การส่งออกใหม่กว่าพูดเกี่ยวกับแถวเหล่านี้แล้ว สิ่งที่เคยพูดยังเก็บไว้</translation>
    </message>
    <message>
        <source>No row changed.</source>
        <translation>ไม่มีแถวใดเปลี่ยน</translation>
    </message>
    <message>
        <source>What a newer export says of these rows was taken over. Choose that file to keep what the study had.</source>
        <translation>รับสิ่งที่การส่งออกใหม่กว่าพูดเกี่ยวกับแถวเหล่านี้แล้ว เลือกไฟล์นั้นเพื่อคงสิ่งที่งานศึกษามี</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chosen row, whole</source>
        <translation>แถวที่เลือก ทั้งหมด</translation>
    </message>
    <message>
        <source>&amp;Write rejected rows…</source>
        <translation>เขียนแถวที่ถูกปฏิเสธ(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the rejected rows</source>
        <translation>เขียนแถวที่ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>แถวที่ถูกปฏิเสธ.csv</translation>
    </message>
    <message>
        <source>Nobody looked for personal data in rejected rows. Mind who reads them.</source>
        <translation>ไม่ได้หาข้อมูลส่วนบุคคลในแถวที่ถูกปฏิเสธ ระวังว่าใครจะอ่าน</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[ปิดไว้]</translation>
    </message>
    <message>
        <source>Safe view is on: what stands in these rows is covered, and they cannot be written.</source>
        <translation>มุมมองปลอดภัยเปิดอยู่: สิ่งที่อยู่ในแถวเหล่านี้ถูกปิดและเขียนออกไม่ได้</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>จดหมาย</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ข้อค้นพบ</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>การส่ง</translation>
    </message>
    <message>
        <source>unique texts</source>
        <translation>ข้อความไม่ซ้ำ</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>One answer to one question, one post, one letter</source>
        <translation>คำตอบหนึ่งต่อคำถามหนึ่ง โพสต์หนึ่ง จดหมายหนึ่งฉบับ</translation>
    </message>
    <message>
        <source>What somebody sent at one time; a form with three answers holds three comments</source>
        <translation>สิ่งที่คนหนึ่งส่งในครั้งเดียว แบบฟอร์มที่มีสามคำตอบมีสามความคิดเห็น</translation>
    </message>
    <message>
        <source>The same words sent several times count once</source>
        <translation>คำเดียวกันที่ส่งหลายครั้งนับครั้งเดียว</translation>
    </message>
    <message>
        <source>Senders that can be told apart; names are not kept</source>
        <translation>ผู้ส่งที่แยกออกจากกันได้ ไม่เก็บชื่อ</translation>
    </message>
    <message>
        <source>Groups of comments that say the same, found by the workbench</source>
        <translation>กลุ่มความคิดเห็นที่พูดเรื่องเดียวกัน ซึ่งโปรแกรมพบ</translation>
    </message>
    <message>
        <source>The part of the comments that fits no theme well enough</source>
        <translation>ส่วนของความคิดเห็นที่ไม่เข้ากับหัวข้อใดมากพอ</translation>
    </message>
    <message>
        <source>What of “%1” was not taken in</source>
        <translation>สิ่งที่ไม่ได้รับจาก “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln rejected row(s).</source>
        <translation>
            <numerusform>เขียนแถวที่ถูกปฏิเสธ %Ln แถวแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln การลงรหัส</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) to a theme</source>
        <translation>
            <numerusform>การย้ายเข้าหัวข้อ %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>คำพูดอ้างอิง %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) tagged</source>
        <translation>
            <numerusform>ติดป้าย %Ln ความคิดเห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) behind actions</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นเบื้องหลังการกระทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>On the wording that is not in sight rest: %1. They come back with it.</source>
        <translation>สิ่งที่อิงถ้อยคำซึ่งไม่เห็นอยู่: %1 จะกลับมาพร้อมถ้อยคำนั้น</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What are people telling us?</source>
        <translation>ผู้คนบอกอะไรเรา</translation>
    </message>
    <message>
        <source>Bring in files of citizens&apos; comments, find their themes and moods, and hand over findings that lead back to every row. Everything stays on this computer.</source>
        <translation>นำไฟล์ความคิดเห็นของประชาชนเข้ามา ค้นหาหัวข้อและความรู้สึก แล้วส่งมอบข้อค้นพบที่ย้อนกลับไปถึงทุกแถว ทุกอย่างอยู่บนคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Try the &amp;sample study</source>
        <translation>ลองงานศึกษาตัวอย่าง(&amp;S)</translation>
    </message>
    <message>
        <source>Five files in four languages from an invented city</source>
        <translation>ห้าไฟล์ในสี่ภาษาจากเมืองสมมุติ</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>งานศึกษาใหม่(&amp;N)…</translation>
    </message>
    <message>
        <source>An empty study in a folder of yours</source>
        <translation>งานศึกษาว่างในโฟลเดอร์ของคุณ</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>เปิดงานศึกษา(&amp;O)…</translation>
    </message>
    <message>
        <source>A file ending in .voc</source>
        <translation>ไฟล์ที่ลงท้ายด้วย .voc</translation>
    </message>
    <message>
        <source>Or drop a file of comments here</source>
        <translation>หรือวางไฟล์ความคิดเห็นที่นี่</translation>
    </message>
    <message>
        <source>A new study is made around it.</source>
        <translation>จะสร้างงานศึกษาใหม่จากไฟล์นั้น</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>เลือกไฟล์(&amp;C)…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>งานศึกษาล่าสุด</translation>
    </message>
    <message>
        <source>Recent studies; Enter opens one</source>
        <translation>งานศึกษาล่าสุด กด Enter เพื่อเปิด</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>กำลังเตรียมงานศึกษาตัวอย่าง…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>กำลังเปิด “%1”…</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>น้ำเสียง</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>none of the themes</source>
        <translation>ไม่ใช่หัวข้อใดเลย</translation>
    </message>
    <message>
        <source>no tone</source>
        <translation>ไม่มีน้ำเสียง</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>ไม่มีเหตุผล</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tone</source>
        <translation>น้ำเสียง</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>ความโกรธ</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>ความเหนื่อยหน่าย</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>ความสับสน</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>ความกังวล</translation>
    </message>
    <message>
        <source>gratitude</source>
        <translation>ความขอบคุณ</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>นอกเรื่อง</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>ประสิทธิผล</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>ความง่าย</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>ความรวดเร็ว</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>ความโปร่งใส</translation>
    </message>
    <message>
        <source>humanity</source>
        <translation>ความเป็นมนุษย์</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>เหตุผลอื่น</translation>
    </message>
    <message>
        <source>%1 blamed</source>
        <translation>%1: ถูกตำหนิ</translation>
    </message>
    <message>
        <source>%1 praised</source>
        <translation>%1: ถูกชม</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>read by the model</source>
        <translation>แบบจำลองอ่าน</translation>
    </message>
    <message>
        <source>ticked in the form</source>
        <translation>ทำเครื่องหมายในแบบฟอร์ม</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>โดยคน</translation>
    </message>
    <message>
        <source>Correct the tone</source>
        <translation>แก้น้ำเสียง</translation>
    </message>
    <message>
        <source>Correct the reasons</source>
        <translation>แก้เหตุผล</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>ตามที่โปรแกรมบอก</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Targe&amp;t</source>
        <translation>เป้าหมาย(&amp;T)</translation>
    </message>
    <message>
        <source>Level to be reached</source>
        <translation>ระดับที่ต้องถึง</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>ภายใน(&amp;Y)</translation>
    </message>
    <message>
        <source>Day it should be reached by</source>
        <translation>วันที่ควรถึง</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Set tar&amp;get</source>
        <translation>ตั้งเป้าหมาย(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove target</source>
        <translation>เอาเป้าหมายออก(&amp;R)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>Cannot be told: the interval holds the level</source>
        <translation>บอกไม่ได้: ช่วงความเชื่อมั่นคร่อมระดับนี้</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>At most %1 by %2. %3: %4.</source>
        <translation>ไม่เกิน %1 ภายใน %2 %3: %4</translation>
    </message>
    <message>
        <source>At least %1 by %2. %3: %4.</source>
        <translation>อย่างน้อย %1 ภายใน %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>What people talk about. Choose a theme to read what they say.</source>
        <translation>สิ่งที่ผู้คนพูดถึง เลือกหัวข้อเพื่ออ่านสิ่งที่พวกเขาพูด</translation>
    </message>
    <message>
        <source>The bar below a number shows its share of all comments. Sentiment is that of the comments which could be judged: − negative, = neutral, + positive. The machine proposes themes; you name, merge and move.</source>
        <translation>แถบใต้ตัวเลขแสดงสัดส่วนของความคิดเห็นทั้งหมด ความรู้สึกเป็นของความคิดเห็นที่ประเมินได้: − ลบ = กลาง + บวก เครื่องเสนอหัวข้อ คุณตั้งชื่อ รวม และย้าย</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>More to do with this theme</source>
        <translation>สิ่งที่ทำกับหัวข้อนี้ได้อีก</translation>
    </message>
    <message>
        <source>List of themes</source>
        <translation>รายการหัวข้อ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความคิดเห็น</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ความรู้สึก</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>ตามเวลา</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>พบซ้ำ</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>มั่นคง</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>หลวม</translation>
    </message>
    <message>
        <source>Firm: in four fifths of the comments alone, nearly the same theme is found.</source>
        <translation>มั่นคง: ใช้เพียงสี่ในห้าของความคิดเห็นก็พบหัวข้อที่เกือบเหมือนกัน</translation>
    </message>
    <message>
        <source>Fair: in four fifths of the comments alone, much the same theme is found.</source>
        <translation>พอใช้: ใช้เพียงสี่ในห้าของความคิดเห็นก็พบหัวข้อที่ใกล้เคียงกัน</translation>
    </message>
    <message>
        <source>Loose: its border is a matter of chance; in four fifths of the comments alone it lies elsewhere.</source>
        <translation>หลวม: ขอบเขตเป็นเรื่องบังเอิญ หากใช้เพียงสี่ในห้าของความคิดเห็นจะอยู่ที่อื่น</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>ไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>Comments that fit no theme well enough</source>
        <translation>ความคิดเห็นที่ไม่เข้ากับหัวข้อใดมากพอ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>อธิบาย(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>รวม(&amp;M)…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>แยกออก</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Set aside: no theme of this study</source>
        <translation>พักไว้: ไม่ใช่หัวข้อของงานศึกษานี้</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>ที่รวมเข้ามา: %1</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>ข้อเสนอ(&amp;S)…</translation>
    </message>
    <message>
        <source>Put &amp;below…</source>
        <translation>วางไว้ใต้(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>สี(&amp;C)</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>พับอยู่</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>คลี่อยู่</translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation>อยู่ใต้: %1</translation>
    </message>
    <message>
        <source>Make it a &amp;priority</source>
        <translation>ตั้งเป็นลำดับความสำคัญ(&amp;P)</translation>
    </message>
    <message>
        <source>Take off the priorities</source>
        <translation>นำออกจากลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>หัวข้อทั้งหมด</translation>
    </message>
    <message>
        <source>Choose a theme to see what people say.</source>
        <translation>เลือกหัวข้อเพื่อดูว่าผู้คนพูดอะไร</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>ชื่อหัวข้อ</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>คนตั้งชื่อ</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>ยังไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>Have the workbench read all comments and find what people talk about, on this computer.</source>
        <translation>ให้โปรแกรมอ่านความคิดเห็นทั้งหมดและค้นหาว่าผู้คนพูดถึงอะไร บนคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>ค้นหาหัวข้อ…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>ยังไม่มีความคิดเห็น</translation>
    </message>
    <message>
        <source>Import a file of comments first; then their themes can be found.</source>
        <translation>นำเข้าไฟล์ความคิดเห็นก่อน แล้วจึงค้นหาหัวข้อได้</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln หัวข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also mentioned in %Ln more comment(s)</source>
        <translation>
            <numerusform>กล่าวถึงในอีก %Ln ความคิดเห็นด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the comments of %2, %3 of those of %4; most in %5: %6</source>
        <translation>%1 ของความคิดเห็นของ %2, %3 ของ %4 มากที่สุดใน %5: %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of its own</source>
        <translation>
            <numerusform>%Ln ความคิดเห็นของหัวข้อเอง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) below it</source>
        <translation>
            <numerusform>%Ln หัวข้ออยู่ใต้</numerusform>
        </translation>
    </message>
    <message>
        <source>stability %1 of 1</source>
        <translation>ความเสถียร %1 จาก 1</translation>
    </message>
    <message>
        <source>%1 of all comments</source>
        <translation>%1 ของความคิดเห็นทั้งหมด</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive, of %4 judged</source>
        <translation>ลบ %1 กลาง %2 บวก %3 จาก %4 ที่ประเมิน</translation>
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
        <translation>งานศึกษาใหม่</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>เปิดงานศึกษา</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>งานศึกษา (*.voc)</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>งานศึกษาของฉัน</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>งานศึกษาตัวอย่าง</translation>
    </message>
    <message>
        <source>Averhaven listens, 2026</source>
        <translation>Averhaven รับฟัง 2026</translation>
    </message>
    <message>
        <source>No recent studies</source>
        <translation>ไม่มีงานศึกษาล่าสุด</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>
