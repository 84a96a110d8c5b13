package large.objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.PrimitiveByteArrayJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;

@Entity
class Book {
    @Id
    Long id;

    @Lob
    @JavaType(CharacterArrayJavaType.class)
    Character[] code;

    @Lob
    @JavaType(ByteArrayJavaType.class)
    Byte[] header;

    @Lob
    @JavaType(PrimitiveByteArrayJavaType.class)
    byte[] content;

    @Lob
    @JavaType(StringJavaType.class)
    String text;

    @Lob
    @JavaType(StringJavaType.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longText;

    @Lob
    @JavaType(IntegerJavaType.class)
    Integer number;

    @JavaType(CharacterArrayJavaType.class)
    Character[] plain;
}
