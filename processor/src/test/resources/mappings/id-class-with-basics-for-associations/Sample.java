package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity
class Target {
    @Id
    @Column(length = 36)
    String id;
}

@Entity
class Amount {
    @Id
    @Column(precision = 12, scale = 0)
    BigDecimal id;
}

@Entity
@IdClass(Key1.class)
class Sample1 {
    @Id
    @ManyToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    @ManyToOne
    @JoinColumn(name = "u_x")
    Amount u;
}

class Key1 implements Serializable {
    String t;
    BigDecimal u;
}

@Entity
@IdClass(Key2.class)
class Sample2 {
    @Id
    @ManyToOne
    Target t;

    @Id
    @ManyToOne
    Amount u;
}

class Key2 implements Serializable {
    String t;
    BigDecimal u;
}

@Entity
@IdClass(Key4.class)
class Sample4 {
    @Id
    @ManyToOne
    @JoinColumn(name = "t_x", columnDefinition = "varchar(11)")
    Target t;

    @Id
    int nr;
}

class Key4 implements Serializable {
    String t;
    int nr;
}

@Entity
@IdClass(Key5.class)
class Sample5 {
    @Id
    @ManyToOne
    Sample4 t;

    @Id
    int nr5;
}

class Key5 implements Serializable {
    Key4 t;
    int nr5;
}

@Entity
@IdClass(Key6.class)
class Sample6 {
    @Id
    @OneToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    int nr;

    @Id
    String s;
}

record Key6(String t, int nr, String s) implements Serializable {}

@Entity
@IdClass(Key7.class)
class Sample7 {
    @Id
    @ManyToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    @Column(length = 10)
    String s;
}

class Key7 implements Serializable {
    String t;
    String s;
}

@Entity
@IdClass(Key8.class)
class Sample8 {
    @Id
    @ManyToOne
    @JoinColumn(name = "l7_t", referencedColumnName = "t_x")
    @JoinColumn(name = "l7_s", referencedColumnName = "s")
    Sample7 l;

    @Id
    @Column(length = 10)
    String s;
}

class Key8 implements Serializable {
    Key7 l;
    String s;
}

@Entity
@IdClass(Key9.class)
class Sample9 {
    @Id
    @Column(name = "t_x")
    String t;

    @Id
    @Column(length = 10)
    String s;

    @ManyToOne
    @JoinColumn(name = "t_x", insertable = false, updatable = false)
    Target tt;
}

class Key9 implements Serializable {
    String t;
    String s;
}

@Entity
@IdClass(OneKey1.class)
class One1 {
    @Id
    @OneToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    int nr;
}

record OneKey1(String t, int nr) implements Serializable {}

@Entity
@IdClass(OneKey2.class)
class One2 {
    @Id
    @OneToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    int nr;
}

class OneKey2 implements Serializable {
    String t;
    int nr;
}

@Entity
@IdClass(OneKey3.class)
class One3 {
    @Id
    @OneToOne
    Target t;

    @Id
    int nr;
}

class OneKey3 implements Serializable {
    String t;
    int nr;
}

@Entity
@IdClass(OneKey4.class)
class One4 {
    @Id
    @OneToOne
    Target t;

    @Id
    int nr;
}

class OneKey4 implements Serializable {
    Target t;
    int nr;
}

@Entity
@IdClass(OneKey5.class)
class One5 {
    @Id
    @OneToOne
    @JoinColumn(name = "t_x")
    Target t;

    @Id
    int nr;
}

class OneKey5 implements Serializable {
    Target t;
    int nr;
}

@Entity
class One6 {
    @EmbeddedId
    OneKey6 id;

    @MapsId("t")
    @OneToOne
    @JoinColumn(name = "t_x")
    Target t;
}

@Embeddable
class OneKey6 implements Serializable {
    String t;
    int nr;
}

@Entity
class One7 {
    @EmbeddedId
    OneKey6 id;

    @MapsId("t")
    @OneToOne
    Target t;
}

@Entity
class One8 {
    @Id
    @OneToOne
    Target t;

    @Id
    int nr;
}

@Entity
@IdClass(OneKey9.class)
class One9 {
    @Id
    @OneToOne
    One1 t;

    @Id
    int nr;
}

class OneKey9 implements Serializable {
    OneKey1 t;
    int nr;
}
