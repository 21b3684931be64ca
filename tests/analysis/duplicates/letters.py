"""Form letters written for these tests, each with a letter by somebody else on the same matter."""

from __future__ import annotations

FORM = {
    "en": "I am writing about the plan to close the swimming pool on Harbour Road. Hundreds of children learn to swim"
    " there every year. Please keep it open and repair the roof before winter comes.",
    "es": "Les escribo por el plan de cerrar la piscina de la calle del Puerto. Cientos de niños aprenden allí a nadar"
    " cada año. Por favor, manténganla abierta y reparen el tejado antes del invierno.",
    "tr": "Liman Caddesi'ndeki yüzme havuzunun kapatılması planı hakkında yazıyorum. Her yıl yüzlerce çocuk orada yüzme"
    " öğreniyor. Lütfen havuzu açık tutun ve çatıyı kış gelmeden onarın.",
    "th": "ดิฉันขอแสดงความเห็นเรื่องแผนปิดสระว่ายน้ำบนถนนท่าเรือ เด็กหลายร้อยคนเรียนว่ายน้ำที่นั่นทุกปี"
    " กรุณาเปิดสระต่อไปและซ่อมหลังคาก่อนฤดูฝน",
    "ja": "港通りのプールを閉鎖する計画について意見を述べます。毎年何百人もの子どもたちがそこで泳ぎを習っています。"
    "どうか存続させ、冬が来る前に屋根を修理してください。",
    "zh": "我想就关闭港口路游泳池的计划发表意见。每年有几百个孩子在那里学习游泳。"
    "请保留泳池，并在冬天到来之前修好屋顶。",
}
DRESSED = {
    "en": "Dear Mayor Lindqvist, {} Sincerely, Rosa Whitfield, Mill Lane 3",
    "es": "Estimada señora alcaldesa: {} Un cordial saludo, Lucía Prado, Barrio del Carmen",
    "tr": "Sayın Belediye Başkanım, {} Saygılarımla, Zeynep Aksoy, Bostanlı",
    "th": "เรียน ท่านนายกเทศมนตรี {} ขอแสดงความนับถือ นางสาวพิมพ์ใจ รักดี",
    "ja": "担当者様 {} 敬具 高橋みどり",
    "zh": "尊敬的市长： {} 此致 敬礼 陈晓红",
}
CHANGED = {
    "en": [("plan to close", "proposal for closing"), ("Hundreds of children", "Hundreds of our kids")],
    "es": [("el plan de cerrar", "la idea de cerrar"), ("Cientos de niños", "Cientos de chicos")],
    "tr": [("planı hakkında", "kararı hakkında"), ("yüzlerce çocuk", "yüzlerce öğrenci")],
    "th": [("แผนปิด", "โครงการปิด"), ("หลายร้อยคน", "จำนวนมาก")],
    "ja": [("計画について", "案について"), ("何百人もの", "大勢の")],
    "zh": [("的计划", "的方案"), ("几百个孩子", "许多孩子")],
}
ELSE = {
    "en": "The swimming pool costs the town a fortune. Nobody I know has gone there in years, and the money would do"
    " more good in the schools.",
    "es": "La piscina le cuesta al pueblo una fortuna. Nadie que yo conozca ha ido en años, y ese dinero haría más"
    " falta en los colegios.",
    "tr": "Yüzme havuzu belediyeye çok pahalıya geliyor. Tanıdığım kimse yıllardır oraya gitmedi, bu para okullarda"
    " daha çok işe yarar.",
    "th": "สระว่ายน้ำใช้งบประมาณของเทศบาลมากเกินไป คนรู้จักของผมไม่มีใครไปมาหลายปี เอาเงินไปให้โรงเรียนดีกว่า",
    "ja": "プールは町に大きな負担をかけています。知り合いは何年も行っていません。そのお金は学校に使うべきです。",
    "zh": "游泳池花了镇上太多钱。我认识的人好几年都没去过，这笔钱用在学校更好。",
}
OWN = {
    "en": "My mother learned to walk again in that water after her stroke.",
    "es": "Mi madre volvió a caminar en esa agua después de su infarto.",
    "tr": "Annem felç geçirdikten sonra o suda yeniden yürümeyi öğrendi.",
    "th": "แม่ของดิฉันหัดเดินใหม่ในสระนั้นหลังจากป่วยหนัก",
    "ja": "母は脳梗塞のあと、あの水の中でもう一度歩けるようになりました。",
    "zh": "我母亲中风以后就是在那个池子里重新学会走路的。",
}
LANGUAGES = sorted(FORM)


def copied(language: str) -> str:
    """Return the form letter as somebody sent it: greeted, signed and with a few words changed."""
    text = FORM[language]
    for old, new in CHANGED[language]:
        assert old in text
        text = text.replace(old, new)
    return DRESSED[language].format(text)
