package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
public class Basket {
    @Id
    Long id;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind", length = 10)
    @AnyDiscriminatorValue(discriminator = "A", entity = Apple.class)
    @JoinTable(name = "basket_fruits", joinColumns = @JoinColumn(name = "basket_id"), inverseJoinColumns = @JoinColumn(name = "fruit_id"))
    Set<Object> fruits;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @AnyDiscriminatorValue(discriminator = "A", entity = Apple.class)
    @JoinTable(name = "basket_list", joinColumns = @JoinColumn(name = "basket_id"), inverseJoinColumns = @JoinColumn(name = "fruit_id"))
    @OrderColumn
    List<Object> list;
}
