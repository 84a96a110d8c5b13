package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;

@Entity
class Sample {
    @Id
    Long id;

    @JavaType(CharacterArrayJavaType.class)
    Character[] letters;

    @JavaType(ByteArrayJavaType.class)
    Byte[] bytes;

    @JavaType(CharacterArrayJavaType.class)
    @Column(length = 10)
    Character[] shortLetters;

    @JavaType(ByteArrayJavaType.class)
    @JdbcTypeCode(SqlTypes.BLOB)
    Byte[] blob;
}
