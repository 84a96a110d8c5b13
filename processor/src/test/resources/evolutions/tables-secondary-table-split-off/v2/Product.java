package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "product_detail", pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"))
public class Product {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 30) String name;
    @Column(table = "product_detail", length = 200) String story;
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "width", column = @Column(name = "width", table = "product_detail")),
        @AttributeOverride(name = "height", column = @Column(name = "height", table = "product_detail"))
    }) Extent extent;
    @ManyToOne @JoinColumn(name = "maker_id", table = "product_detail") Maker maker;
}
