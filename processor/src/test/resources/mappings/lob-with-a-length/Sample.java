package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.Length;

@Entity
class Sample {
    @Id
    Long id;

    @Lob
    @Column(length = 100)
    String text;

    @Lob
    @Column(length = 100)
    byte[] bytes;

    @Column(length = Length.LONG32)
    String longest;

    @Column(length = Length.LONG)
    String longer;

    @Column(length = Length.LOB_DEFAULT)
    String lobLike;

    @Column(length = 10485760)
    String justFits;

    @Column(length = 10485761)
    String tooLong;

    @Column(length = Length.LONG32)
    byte[] bytesOfLength;
}
