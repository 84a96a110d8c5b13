package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"user\"")
public class User {
    @Id
    Long id;

    @Column(name = "`order`", nullable = false)
    int order;

    @Enumerated(EnumType.STRING)
    @Column(name = "`check`")
    Kind check;

    @ManyToOne
    @JoinColumn(name = "\"group\"")
    User group;
}
