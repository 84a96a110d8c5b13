package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;

@Entity
@TypeRegistration(basicClass = String.class, userType = TextType.class)
@JavaTypeRegistration(javaType = Byte[].class, descriptorClass = ByteArrayJavaType.class)
class Sample {
    @Id
    Long id;

    String text;

    @ElementCollection
    Set<String> texts;

    Byte[] bytes;
}

@Entity
class Other {
    @Id
    Long id;

    String text;
}
