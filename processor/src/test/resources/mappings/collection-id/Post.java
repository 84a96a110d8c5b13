package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJdbcType(BigIntJdbcType.class)
    @CollectionIdJavaType(LongJavaType.class)
    Collection<String> tags;

    @ManyToMany
    @CollectionId(column = @Column(name = "row_id"), generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class)
    @CollectionIdJdbcType(BigIntJdbcType.class)
    List<Post> posts;
}
