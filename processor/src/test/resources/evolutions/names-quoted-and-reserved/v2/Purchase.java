package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "`Order`", uniqueConstraints = @UniqueConstraint(name = "`One Each`", columnNames = {"`select`", "`Full Name`"}))
public class Purchase {
    @Id @Column(name = "`Id`") Long id;
    @Column(name = "`select`") Integer amount;
    @Column(name = "`Full Name`", length = 30) String name;
    @ManyToOne @JoinColumn(name = "`user`") Purchase user;
}
