ask-change = Yanıtını 30 gün boyunca değiştirebilirsin.
ask-earlier = Bize daha önce bunu söylemiştin. İstediğini değiştirip yeniden gönder.
ask-privacy = Yanıtını nasıl kullanıyoruz
ask-trap = Açma: bu bağlantı yalnızca robotları yakalar

nps-question = { $name } markasını bir arkadaşına veya iş arkadaşına tavsiye etme olasılığın nedir?

mistake-off-scale = Bu puan ölçekte yok. Lütfen bunlardan birini seç.
mistake-too-long = Yorumun 5.000 karakterden uzun. Lütfen biraz kısalt; hiçbir şey kaybolmadı.
mistake-nothing = Henüz ne puan ne de yorum var. Lütfen en az birini ver.
mistake-unreadable = Bazı karakterler okunamadı. Lütfen yazdıklarını gözden geçirip yeniden gönder.
mistake-too-many = Buradan bir anda çok fazla yanıt geldi. Lütfen bir dakika bekleyip yeniden gönder. Yazdıkların hâlâ burada.
mistake-busy = Yanıtını şu anda kaydedemedik. Yazdıkların hâlâ burada: lütfen birkaç saniye sonra yeniden gönder.

thanks-safe = Yanıtın bize güvenle ulaştı.
thanks-promoter = Teşekkür ederiz. Bizi çok mutlu ettin.
thanks-detractor = Açık sözlülüğün için teşekkür ederiz. Üzgünüz.
thanks-unscored = Bize söylediğin için teşekkür ederiz.
thanks-yours = Yanıtın
thanks-contact = Seninle iletişime geçmemizi istedin, geçeceğiz.
thanks-press-title = Lütfen bir kez daha bas

notice-expired = Eski bir e-postayı başkası kullanamasın diye anket bağlantıları bir süre sonra geçersiz olur. Bize daha önce söylediklerin kaybolmadı.
notice-unknown = Belki bir bölümü eksiktir. Lütfen e-postadan yeniden aç veya adresin tamamını kopyala.
notice-closed = Bize söylemek istediğin için teşekkür ederiz. Burada artık yanıt toplamıyoruz.
notice-check = Bu sayfa yalnızca robotları yakalar. İnsansan hiçbir şey olmadı: lütfen soruya geri dön.

more-lead =
    { $n ->
        [one] İstersen bir soru daha
       *[other] İstersen birkaç soru daha
    }
more-refused = Lütfen aşağıda işaretlenenlere bak. Yazdıklarından hiçbir şey kaybolmadı.
more-wrong-too-long = Bu çok uzun. Lütfen biraz kısalt.
more-wrong-not-a-choice = Lütfen seçeneklerden birini seç.
more-wrong-off-scale = Lütfen ölçekten bir sayı seç.
more-wrong-not-a-day = Lütfen bir tarih gir, örneğin 2026-11-27.
more-other-words = Kendi sözlerinle
test-page = Bu bir denemedir. Burada verdiğin yanıtlar hiçbir zaman sayılmaz.
notice-early = Burada henüz yanıt toplamıyoruz. Lütfen daha sonra yeniden gel.
