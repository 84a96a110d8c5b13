package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(indexes = @Index(columnList = "articleNumber,displayName"), uniqueConstraints = @UniqueConstraint(columnNames = {"articleNumber"}))
public class CatalogProduct {
    @Id Long id;
    @Column(length = 20) String articleNumber;
    @Column(length = 40) String displayName;
    @ManyToMany List<ProductCategory> productCategories;
    @Enumerated(EnumType.STRING) @Column(length = 10) SalesState salesState;
}
