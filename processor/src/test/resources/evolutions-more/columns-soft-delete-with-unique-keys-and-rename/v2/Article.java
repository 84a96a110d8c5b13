package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import java.util.List;
import java.util.ArrayList;

@Entity
@SoftDelete(columnName = "gone")
@RenamedFrom("Post")
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_slug", columnNames = {"address", "gone"}))
public class Article {
    @Id Long id;
    @RenamedFrom("slug") @Column(name = "address", nullable = false) String address;
    @ManyToOne Article parent;
    @OneToMany @OrderColumn(name = "pos") @JoinColumn(name = "up_id") List<Article> below = new ArrayList<>();
}
