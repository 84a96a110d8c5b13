package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "`Order`")
public class Purchase {
    @Id @Column(name = "`Id`") Long id;
    @Column(name = "`select`") Integer amount;
}
