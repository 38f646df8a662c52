language-name = Türkçe

ask-title = Nasıldık?
ask-greeting = Merhaba { $name },
ask-point = { $value } / { $max }
ask-none = Puan vermemeyi tercih ederim
ask-why = Peki neden?
ask-hint = Bir cümle yeterli, hangi dilde olursa olsun.
ask-hint-promoter = Neyi iyi yaptık? Bir cümle yeterli.
ask-hint-passive = Neyi daha iyi yapabilirdik?
ask-hint-detractor = Ne ters gitti ve ne yapmalıyız?
ask-contact = Lütfen bu konuda benimle iletişime geçin
ask-send = Yanıtımı gönder
ask-change = Yanıtınızı 30 gün boyunca değiştirebilirsiniz.
ask-earlier = Bize daha önce bunu söylemiştiniz. İstediğinizi değiştirip yeniden gönderin.
ask-languages = Diğer diller
ask-privacy = Yanıtınızı nasıl kullanıyoruz
ask-trap = Açmayın: bu bağlantı yalnızca robotları yakalar

nps-question = { $name } markasını bir arkadaşınıza veya iş arkadaşınıza tavsiye etme olasılığınız nedir?
nps-low = Hiç olası değil
nps-high = Son derece olası
nps-hint-passive = 9 veya 10 için ne gerekirdi?

mistake-off-scale = Bu puan ölçekte yok. Lütfen bunlardan birini seçin.
mistake-too-long = Yorumunuz 5.000 karakterden uzun. Lütfen biraz kısaltın; hiçbir şey kaybolmadı.
mistake-nothing = Henüz ne puan ne de yorum var. Lütfen en az birini verin.
mistake-unreadable = Bazı karakterler okunamadı. Lütfen yazdıklarınızı gözden geçirip yeniden gönderin.
mistake-too-many = Buradan bir anda çok fazla yanıt geldi. Lütfen bir dakika bekleyip yeniden gönderin. Yazdıklarınız hâlâ burada.
mistake-busy = Yanıtınızı şu anda kaydedemedik. Yazdıklarınız hâlâ burada: lütfen birkaç saniye sonra yeniden gönderin.

thanks-title = Teşekkür ederiz
thanks-safe = Yanıtınız bize güvenle ulaştı.
thanks-almost = Neredeyse bitti
thanks-promoter = Teşekkür ederiz. Bizi çok mutlu ettiniz.
thanks-passive = Teşekkür ederiz. Daha iyisini yapabileceğimizi biliyoruz.
thanks-detractor = Açık sözlülüğünüz için teşekkür ederiz. Üzgünüz.
thanks-unscored = Bize söylediğiniz için teşekkür ederiz.
thanks-yours = Yanıtınız
thanks-change = Yanıtımı değiştir
thanks-next-promoter = Bunu işi yapan kişilere ileteceğiz. Duymaktan mutlu olurlar.
thanks-next-passive = Bunu iyileştirebilecek birine ulaşacak.
thanks-next-detractor = Bunu düzeltebilecek birine ulaşacak.
thanks-next-unscored = Onu bir insan okuyacak.
thanks-contact = Sizinle iletişime geçmemizi istediniz, geçeceğiz.
thanks-press-title = Lütfen bir kez daha basın
thanks-press = Böylece bunu bağlantıları kendiliğinden açan bir e-posta programının değil, bir insanın gönderdiğini biliriz.
thanks-press-button = Evet, bu benim yanıtım

notice-expired-title = Bu bağlantının süresi doldu
notice-expired = Eski bir e-postayı başkası kullanamasın diye anket bağlantıları bir süre sonra geçersiz olur. Bize daha önce söyledikleriniz kaybolmadı.
notice-unknown-title = Bu bağlantıyı tanımıyoruz
notice-unknown = Belki bir bölümü eksiktir. Lütfen e-postadan yeniden açın veya adresin tamamını kopyalayın.
notice-closed-title = Bu anket kapandı
notice-closed = Bize söylemek istediğiniz için teşekkür ederiz. Burada artık yanıt toplamıyoruz.
notice-check-title = Burada bir şey yok
notice-check = Bu sayfa yalnızca robotları yakalar. İnsansanız hiçbir şey olmadı: lütfen soruya geri dönün.
notice-back = Soruya geri dön

more-title = Biraz daha
more-lead =
    { $n ->
        [one] İsterseniz bir soru daha
       *[other] İsterseniz birkaç soru daha
    }
more-send = Gönder
more-skip = Hayır, teşekkürler
more-needed = zorunlu
more-refused = Lütfen aşağıda işaretlenenlere bakın. Yazdıklarınızdan hiçbir şey kaybolmadı.
more-wrong-missing = Bu sorunun yanıtlanması gerekiyor.
more-wrong-too-long = Bu çok uzun. Lütfen biraz kısaltın.
more-wrong-not-a-choice = Lütfen seçeneklerden birini seçin.
more-wrong-off-scale = Lütfen ölçekten bir sayı seçin.
more-wrong-not-a-day = Lütfen bir tarih girin, örneğin 2026-11-27.
more-wrong-not-an-email = Bu bir e-posta adresine benzemiyor.
more-wrong-same-place = İki seçenek aynı sırada.
more-other = Başka bir şey
more-other-words = Kendi sözlerinizle
more-no-place = sıra yok
more-field-name = Ad
more-field-email = E-posta
more-field-phone = Telefon
test-page = Bu bir denemedir. Burada verdiğiniz yanıtlar hiçbir zaman sayılmaz.
notice-early-title = Bu anket henüz başlamadı
notice-early = Burada henüz yanıt toplamıyoruz. Lütfen daha sonra yeniden gelin.
