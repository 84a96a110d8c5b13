package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.sql.Types;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

@Entity
public class Format {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "extension", joinColumns = @JoinColumn(name = "format_id"))
    @CollectionId(column = @Column(name = "extension_id"), generator = "extension_seq")
    @CollectionIdJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class)
    @SequenceGenerator(name = "extension_seq", sequenceName = "extension_seq", allocationSize = 1)
    @Column(name = "ext")
    List<String> extensions;

    @OneToMany
    @CollectionTable(name = "idbag")
    @CollectionId(column = @Column(name = "bag_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(Types.BIGINT)
    List<Format> others;
}
