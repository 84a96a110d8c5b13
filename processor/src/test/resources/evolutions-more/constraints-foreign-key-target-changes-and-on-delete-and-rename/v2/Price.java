package demo;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Price {
    @Id Long id;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(name = "currency_iso", referencedColumnName = "iso") Currency currency;
}
