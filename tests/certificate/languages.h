// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace sp7600::samples
{

/// Words of about the length that a language needs; what is not in it stays English.
class Words final : public QTranslator
{
public:
    explicit Words(QHash<QByteArray, QString> words)
        : m_words(std::move(words))
    {
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char *,
                                    int) const override
    {
        return m_words.value(source);
    }

private:
    QHash<QByteArray, QString> m_words;
};

inline QHash<QByteArray, QString> spanish()
{
    using namespace Qt::StringLiterals;
    return {
        {"Commissioning certificate", u"Certificado de puesta en marcha"_s},
        {"No. %1", u"Núm. %1"_s},
        {"Proved", u"Comprobado"_s},
        {"Configured, not proved", u"Configurado, sin comprobar"_s},
        {"Failed", u"No se logró"_s},
        {"Proved. A report from this tracker was heard here.",
         u"Comprobado. Aquí se recibió un reporte de este rastreador."_s},
        {"Configured and read back; arrival not observed.",
         u"Configurado y vuelto a leer; no se observó la llegada de ningún reporte."_s},
        {"Tracker", u"Rastreador"_s},
        {"from the label, not told by the tracker", u"de la etiqueta; el rastreador no lo dice"_s},
        {"Model", u"Modelo"_s},
        {"Operator", u"Operador"_s},
        {"Network", u"Red"_s},
        {"Card number", u"Núm. de tarjeta"_s},
        {"Signal", u"Señal"_s},
        {"%1 of 5", u"%1 de 5"_s},
        {"Vehicle", u"Vehículo"_s},
        {"Name", u"Nombre"_s},
        {"Plate", u"Placas"_s},
        {"told by the vehicle", u"lo dice el vehículo"_s},
        {"given by the installer", u"lo indicó el instalador"_s},
        {"Odometer", u"Odómetro"_s},
        {"in the report", u"en el reporte"_s},
        {"Work", u"Trabajo"_s},
        {"Installer", u"Instalador"_s},
        {"Company", u"Empresa"_s},
        {"Begun", u"Inicio"_s},
        {"Ended", u"Fin"_s},
        {"Settings", u"Configuración"_s},
        {"Setting", u"Ajuste"_s},
        {"Before", u"Antes"_s},
        {"After", u"Después"_s},
        {"Result", u"Resultado"_s},
        {"verified", u"verificado"_s},
        {"unchanged", u"sin cambios"_s},
        {"(empty)", u"(vacío)"_s},
        {"Server", u"Servidor"_s},
        {"Port", u"Puerto"_s},
        {"Transport", u"Transporte"_s},
        {"APN user", u"Usuario del APN"_s},
        {"APN password", u"Contraseña del APN"_s},
        {"Interval", u"Intervalo"_s},
        {"accepted, but the old value stayed", u"aceptado, pero se quedó el valor anterior"_s},
        {"%1, used after a restart", u"%1; se usa después de reiniciar"_s},
        {"%1 more settings are in the record", u"El registro tiene %1 ajustes más"_s},
        {"Proof", u"Comprobación"_s},
        {"Direct: the tracker's own report arrived at the installer's computer after the settings "
         "were written.",
         u"Directa: después de escribir la configuración, el reporte del propio rastreador llegó a "
         "la computadora del instalador."_s},
        {"Time in the report", u"Hora del reporte"_s},
        {"Received", u"Recibido"_s},
        {"Position", u"Posición"_s},
        {"Within about", u"Margen aproximado"_s},
        {"Satellites", u"Satélites"_s},
        {"Speed", u"Velocidad"_s},
        {"Ignition", u"Encendido"_s},
        {"on", u"sí"_s},
        {"External power", u"Alimentación externa"_s},
        {"Backup battery", u"Batería de respaldo"_s},
        {"Checks", u"Revisiones"_s},
        {"Settings read back as wanted", u"La configuración se volvió a leer como se quería"_s},
        {"No setting waits for a restart", u"Ningún ajuste espera un reinicio"_s},
        {"Report of this IMEI heard after the write",
         u"Se recibió un reporte de este IMEI después de escribir"_s},
        {"The tracker's clock is right", u"El reloj del rastreador está en hora"_s},
        {"The tracker knows its position", u"El rastreador conoce su posición"_s},
        {"Same firmware by cable and in the report", u"Mismo firmware por cable y en el reporte"_s},
        {"Same power by cable and in the report",
         u"Misma alimentación por cable y en el reporte"_s},
        {"Same odometer by cable and in the report", u"Mismo odómetro por cable y en el reporte"_s},
        {"Same VIN given and in the report", u"Mismo VIN indicado y en el reporte"_s},
        {"cable {cable}, report {report}", u"cable {cable}, reporte {report}"_s},
        {"given {cable}, report {report}", u"indicado {cable}, reporte {report}"_s},
        {"What this proof does not show", u"Lo que esta comprobación no demuestra"_s},
        {"The report is identified by its IMEI, not authenticated: the protocol has no signature. "
         "It shows that the tracker reports, not that it will at every place and time.",
         u"El reporte se identifica por su IMEI, sin autenticación: el protocolo no tiene firma. "
         "Demuestra que el rastreador reporta, no que lo hará en todo lugar y momento."_s},
        {"SHA-256 of the record: %1", u"SHA-256 del registro: %1"_s},
        {"not known", u"se desconoce"_s},
    };
}

inline QHash<QByteArray, QString> portuguese()
{
    using namespace Qt::StringLiterals;
    return {
        {"Commissioning certificate", u"Certificado de comissionamento"_s},
        {"No. %1", u"N.º %1"_s},
        {"Proved", u"Comprovado"_s},
        {"Configured, not proved", u"Configurado, sem comprovação"_s},
        {"Failed", u"Não concluído"_s},
        {"Proved. A report from this tracker was heard here.",
         u"Comprovado. Uma mensagem deste rastreador foi recebida aqui."_s},
        {"Configured and read back; arrival not observed.",
         u"Configurado e lido de volta; a chegada de mensagens não foi observada."_s},
        {"Tracker", u"Rastreador"_s},
        {"Model", u"Modelo"_s},
        {"Operator", u"Operadora"_s},
        {"Network", u"Rede"_s},
        {"Card number", u"Número do cartão"_s},
        {"Signal", u"Sinal"_s},
        {"%1 of 5", u"%1 de 5"_s},
        {"Vehicle", u"Veículo"_s},
        {"Name", u"Nome"_s},
        {"Plate", u"Placa"_s},
        {"told by the vehicle", u"informado pelo veículo"_s},
        {"given by the installer", u"informado pelo instalador"_s},
        {"Odometer", u"Hodômetro"_s},
        {"in the report", u"na mensagem"_s},
        {"Work", u"Trabalho"_s},
        {"Installer", u"Instalador"_s},
        {"Company", u"Empresa"_s},
        {"Begun", u"Início"_s},
        {"Ended", u"Fim"_s},
        {"Settings", u"Configurações"_s},
        {"Setting", u"Configuração"_s},
        {"Before", u"Antes"_s},
        {"After", u"Depois"_s},
        {"Result", u"Resultado"_s},
        {"verified", u"verificado"_s},
        {"unchanged", u"sem alteração"_s},
        {"(empty)", u"(vazio)"_s},
        {"Server", u"Servidor"_s},
        {"Port", u"Porta"_s},
        {"APN user", u"Usuário do APN"_s},
        {"APN password", u"Senha do APN"_s},
        {"Interval", u"Intervalo"_s},
        {"Proof", u"Comprovação"_s},
        {"None: the settings were written and read back. Whether reports arrive at the server was "
         "not observed.",
         u"Nenhuma: as configurações foram gravadas e lidas de volta. Não foi observado se as "
         "mensagens chegam ao servidor."_s},
        {"No report was heard, so there is no position.",
         u"Nenhuma mensagem foi recebida; por isso não há posição."_s},
        {"Checks", u"Verificações"_s},
        {"Settings read back as wanted", u"Configurações lidas de volta como desejado"_s},
        {"No setting waits for a restart", u"Nenhuma configuração espera uma reinicialização"_s},
        {"Report of this IMEI heard after the write",
         u"Mensagem deste IMEI recebida após a gravação"_s},
        {"What this proof does not show", u"O que esta comprovação não demonstra"_s},
        {"It does not show that the carrier lets the tracker through, nor that the server takes "
         "its reports. A report seen on the server would show both.",
         u"Ela não demonstra que a operadora deixa o rastreador passar, nem que o servidor aceita "
         "as mensagens dele. Uma mensagem vista no servidor demonstraria as duas coisas."_s},
        {"SHA-256 of the record: %1", u"SHA-256 do registro: %1"_s},
        {"not known", u"desconhecido"_s},
    };
}

} // namespace sp7600::samples
